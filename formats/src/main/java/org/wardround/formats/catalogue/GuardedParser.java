package org.wardround.formats.catalogue;

import org.jspecify.annotations.Nullable;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML tokens and stops at the first one that is refused: an alias, or a text that is too long. */
final class GuardedParser extends JsonParserDelegate {
    private final JsonParser yaml;
    private final String file;

    GuardedParser(JsonParser yaml, String file) {
        super(yaml);
        this.yaml = yaml;
        this.file = file;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = yaml.nextToken();
        if (yaml instanceof YAMLParser parser && parser.isCurrentAlias()) {
            throw refused("yaml.alias", "An alias (*name) stands here. Write the value out instead.");
        }
        if (token == JsonToken.VALUE_STRING && yaml.getStringLength() > YamlFile.MAX_TEXT) {
            throw refused("yaml.long-text", "A text is longer than " + YamlFile.MAX_TEXT + " characters.");
        }
        return token;
    }

    @Override
    public @Nullable String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? yaml.currentName() : null;
    }

    private RefusedException refused(String code, String sentence) {
        int line = Math.max(1, yaml.currentTokenLocation().getLineNr());
        return new RefusedException(Problem.error(code, Location.line(file, line), sentence));
    }

    /** Carries the reason out of the parser; never leaves {@link YamlFile}. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        RefusedException(Problem problem) {
            super(problem.sentence(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
