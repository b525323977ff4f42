package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from an advisory's version text what is said beside the version: notes in brackets, conditions, operating
 * systems.
 */
final class RuleNotes {
    private static final Pattern NOTE = Pattern.compile("(?:^|(?<=[\\s,;|*]))\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)?");
    private static final Pattern EXCLUDED =
            Pattern.compile("^(?:excluding|except|not including)\\b\\s*(?:versions? )?(.*\\d.*)");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:aka|or|also known as|build(?: nr\\s*\\.?)?|gold build|software|firmware)\\b[ a-z.]*(?:<=?|\\bversions?\\b)?[ <=]*(v?\\d+(?:\\.\\d+)+\\w*)\\s*(?:#<=)?$");
    private static final Pattern POSSIBLY = Pattern.compile("\\bpossibly\\b|\\bmay also be affected\\b");
    private static final Pattern CONDITION_NOTE = Pattern.compile(
            "^(?:with|if|when|where|using|that|these product versions are affected (?:only )?if)\\b(?!.*\\bv?\\d+[.d]\\d)|^only (?!affected by)|\\bonly [a-z ]*versions are affected");
    private static final Pattern CONDITION = Pattern.compile(
            "(?:^|\\s)(?:only (?:if|when|with|on|manufactured)|if |when |where |in connection with|installed (?:on|in)"
                    + "|with(?:out)? (?!\\S+ v?\\d)|using |based on |in (?:non-)?default configuration|and function state"
                    + "|manufactured |packaged with|affected only)(?:.*)$");
    private static final Pattern PART = Pattern.compile("\\s(?:with|utilizes|running)\\s+[^|<>]*?[a-z][^|<>]*$");
    private static final Pattern ALL_WITH = Pattern.compile(
            "^(?:all|any)\\s+(?:[a-z]+ )?(?:versions?|releases?|deployments)\\s+((?:with|when|only|using|installed|in|including|affected)\\b.*)$");
    private static final Pattern SYSTEM = Pattern.compile(
            "\\b(?:on|with|running|for)?\\s*\\b(windows (?:server )?(?:20\\d\\d(?: r2)?|xp|vista|ce|nt|7|8\\.1|8|10|11)(?![\\w.]))");

    private final List<VersionRule> beside = new ArrayList<>();
    private final List<String> numberings = new ArrayList<>();
    private boolean possibly;
    private String bare;

    RuleNotes(String text) {
        Matcher all = ALL_WITH.matcher(text);
        if (all.matches()) {
            beside.add(new VersionRule.Condition(all.group(1)));
            bare = "*";
            return;
        }
        bare = NOTE.matcher(text)
                .replaceAll(note -> Matcher.quoteReplacement(note(note.group(1).trim(), text)));
        system();
        Matcher condition = CONDITION.matcher(bare);
        if (condition.find() && Dates.in(condition.group()).isEmpty()) {
            beside.add(new VersionRule.Condition(condition.group().trim()));
            bare = bare.substring(0, condition.start());
        }
        if (bare.matches(".*(?:<|#|v?\\d+\\.\\d).*")) {
            bare = PART.matcher(bare).replaceFirst("");
        }
        bare = bare.trim();
    }

    /** The text without what stands beside the version. */
    String bare() {
        return bare;
    }

    /** Whether older versions are called possibly affected. */
    boolean possibly() {
        return possibly;
    }

    /** The rule of the bare text with all that was said beside it. */
    VersionRule with(VersionRule rule) {
        if (beside.isEmpty()) {
            return rule;
        }
        List<VersionRule> all = new ArrayList<>();
        if (!bare.isBlank()) {
            all.add(rule);
        }
        all.addAll(beside);
        return all.size() == 1 ? all.getFirst() : new VersionRule.All(all);
    }

    /** Other numberings of the version, given in a note. */
    List<String> numberings() {
        return List.copyOf(numberings);
    }

    private String note(String note, String text) {
        if (note.equals("including") || note.equals("excluding")) {
            return " (" + note + ") ";
        }
        if (Dates.in(note).isPresent() || text.startsWith("(")) {
            return " " + note.replace("(", " ").replace(")", " ") + " ";
        }
        Matcher excluded = EXCLUDED.matcher(note);
        Matcher numbering = NUMBERING.matcher(note);
        if (excluded.matches()) {
            List<VersionRule> versions = new ArrayList<>();
            for (String one : excluded.group(1).split("\\s+(?:and|&|versions?)\\s+|[,&]|\\s+(?=v?\\d)", -1)) {
                if (!one.isBlank() && Version.marked(one).hasNumber()) {
                    versions.add(new VersionRule.Exact(Version.marked(one), one));
                }
            }
            beside.add(new VersionRule.Not(new VersionRule.Any(versions)));
        } else if (numbering.find()) {
            numberings.add(numbering.group(1));
        } else if (POSSIBLY.matcher(note).find()) {
            possibly = true;
        } else if (CONDITION_NOTE.matcher(note).find()) {
            beside.add(new VersionRule.Condition(note));
        }
        return " ";
    }

    private void system() {
        Matcher system = SYSTEM.matcher(bare);
        List<VersionRule> systems = new ArrayList<>();
        int start = bare.length();
        while (system.find()) {
            start = Math.min(start, system.start());
            systems.add(new VersionRule.On(system.group(1)));
        }
        if (!systems.isEmpty()) {
            // what follows "on Windows 8.1" describes the platform, not the version
            beside.add(systems.size() == 1 ? systems.getFirst() : new VersionRule.Any(systems));
            bare = bare.substring(0, start);
        }
    }
}
