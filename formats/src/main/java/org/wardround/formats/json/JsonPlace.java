package org.wardround.formats.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a JSON tree that knows its JSON pointer. Asking for what is not there gives an empty value; a value of the
 * wrong type gives an empty value and a warning.
 */
public final class JsonPlace {

    private final JsonNode node;
    private final @Nullable JsonPlace parent;
    private final String token;
    private final ProblemLog log;

    private JsonPlace(JsonNode node, @Nullable JsonPlace parent, String token, ProblemLog log) {
        this.node = node;
        this.parent = parent;
        this.token = token;
        this.log = log;
    }

    /**
     * The whole document.
     *
     * @param node its value
     * @param log gets what is wrong
     * @return the place with the empty pointer
     */
    public static JsonPlace root(JsonNode node, ProblemLog log) {
        return new JsonPlace(node, null, "", log);
    }

    /**
     * The JSON pointer (RFC 6901) of this place.
     *
     * @return such as "/document/title"; empty for the whole document
     */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Where problems go.
     *
     * @return the log of the file
     */
    public ProblemLog log() {
        return log;
    }

    /**
     * Whether there is a value that is not null.
     *
     * @return true when there is
     */
    public boolean present() {
        return !node.isMissingNode() && !node.isNull();
    }

    /**
     * Whether the value is an object.
     *
     * @return true when it is
     */
    public boolean isObject() {
        return node.isObject();
    }

    /**
     * Whether the value is a list.
     *
     * @return true when it is
     */
    public boolean isList() {
        return node.isArray();
    }

    /**
     * Whether the value is the word true or false.
     *
     * @return true when it is
     */
    public boolean isTruth() {
        return node.isBoolean();
    }

    /**
     * Whether the value is the word true.
     *
     * @return true when it is
     */
    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    /**
     * How many members the object or the list has.
     *
     * @return 0 for any other value
     */
    public int size() {
        return node.size();
    }

    /**
     * The keys of this object.
     *
     * @return in the order of the file; empty when there is no object
     */
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /**
     * A member of this object.
     *
     * @param key its key
     * @return its place, also where there is no such member
     */
    public JsonPlace at(String key) {
        JsonNode child = node.isObject() ? node.get(key) : null;
        if (present() && !node.isObject()) {
            wrongType("an object");
        }
        return new JsonPlace(child == null ? MissingNode.getInstance() : child, this, key, log);
    }

    /**
     * The members of this list.
     *
     * @return one place for each, in order; empty when there is no list
     */
    public List<JsonPlace> items() {
        if (!node.isArray()) {
            if (present()) {
                wrongType("a list");
            }
            return List.of();
        }
        List<JsonPlace> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPlace(node.get(i), this, Integer.toString(i), log));
        }
        return items;
    }

    /**
     * The members of a list that is a member of this object.
     *
     * @param key its key
     * @return one place for each, in order; empty when there is no list
     */
    public List<JsonPlace> items(String key) {
        return at(key).items();
    }

    /**
     * The text of this value. A number counts as its text.
     *
     * @return as written; empty when there is none
     */
    public String text() {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return node.asString();
        }
        if (present()) {
            wrongType("text");
        }
        return "";
    }

    /**
     * The text of a member.
     *
     * @param key its key
     * @return as written; empty when there is none
     */
    public String text(String key) {
        return at(key).text();
    }

    /**
     * The texts of a list that is a member of this object, empty ones left out.
     *
     * @param key its key
     * @return as written, in order
     */
    public List<String> texts(String key) {
        return items(key).stream()
                .map(JsonPlace::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * This value as a number.
     *
     * @return the number; not-a-number when there is none
     */
    public double number() {
        if (node.isNumber()) {
            return node.doubleValue();
        }
        if (present()) {
            wrongType("a number");
        }
        return Double.NaN;
    }

    private void wrongType(String wanted) {
        log.warning(
                "feeds.json-type",
                pointer(),
                "Here should stand " + wanted + ", but there is something else; it was left out.");
    }
}
