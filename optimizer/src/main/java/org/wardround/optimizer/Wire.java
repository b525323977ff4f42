package org.wardround.optimizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import org.wardround.engine.plan.Tail;

/**
 * The lines between the program and its solver process. Numbers are written so that they come back bit by bit. Lines
 * from the solver carry a mark, because native code may print lines of its own.
 */
final class Wire {
    private static final String MARK = "wardround ";

    private Wire() {}

    /** What the solver process is asked. */
    record Question(Program program, Settings settings, List<int[]> known) {}

    /** What the solver process says. */
    sealed interface Word permits Word.Standing, Word.Finished, Word.Failed, Word.Noise {
        /** How far it is. */
        record Standing(Progress progress) implements Word {}

        /** It is done. */
        record Finished(Progress progress) implements Word {}

        /** It could not. */
        record Failed(String reason) implements Word {}

        /** Not ours. */
        record Noise() implements Word {}
    }

    static String write(Question question) {
        Program program = question.program();
        StringBuilder text = new StringBuilder();
        text.append("program ").append(program.size());
        text.append(' ').append(program.rows().size());
        text.append(' ').append(program.terms().size());
        text.append(' ').append(question.known().size());
        text.append('\n');
        Settings settings = question.settings();
        text.append("settings ").append(settings.gap()).append(' ').append(settings.nodes());
        text.append(' ').append(settings.time().toMillis()).append('\n');
        text.append("first");
        form(text, program.first());
        for (Program.Row row : program.rows()) {
            text.append("row ").append(row.low()).append(' ').append(row.high());
            form(text, row.form());
        }
        for (Program.Term term : program.terms()) {
            text.append("term ").append(term.weight()).append(' ').append(term.floor());
            form(text, term.form());
        }
        goal(text, program.goal());
        for (int[] ones : question.known()) {
            text.append("known ").append(ones.length);
            for (int v : ones) {
                text.append(' ').append(v);
            }
            text.append('\n');
        }
        return text.append("end\n").toString();
    }

    private static void form(StringBuilder text, Linear form) {
        text.append(' ').append(form.variables().length);
        for (int j = 0; j < form.variables().length; j++) {
            text.append(' ').append(form.variables()[j]).append(' ').append(form.coefficients()[j]);
        }
        text.append('\n');
    }

    static Question read(BufferedReader reader) throws IOException {
        StringTokenizer head = line(reader, "program");
        int size = number(head);
        int rows = number(head);
        int terms = number(head);
        int known = number(head);
        StringTokenizer limits = line(reader, "settings");
        Settings settings = new Settings(
                real(limits),
                Long.parseLong(limits.nextToken()),
                Duration.ofMillis(Long.parseLong(limits.nextToken())));
        Linear first = form(line(reader, "first"));
        List<Program.Row> rowList = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            StringTokenizer tokens = line(reader, "row");
            double low = real(tokens);
            double high = real(tokens);
            rowList.add(new Program.Row(form(tokens), low, high));
        }
        List<Program.Term> termList = new ArrayList<>();
        for (int k = 0; k < terms; k++) {
            StringTokenizer tokens = line(reader, "term");
            double weight = real(tokens);
            double floor = real(tokens);
            termList.add(new Program.Term(weight, floor, form(tokens)));
        }
        Goal goal = goal(reader, terms);
        List<int[]> knownList = new ArrayList<>();
        for (int s = 0; s < known; s++) {
            knownList.add(ones(line(reader, "known")));
        }
        line(reader, "end");
        return new Question(new Program(size, rowList, first, termList, goal), settings, knownList);
    }

    private static void goal(StringBuilder text, Goal goal) {
        switch (goal) {
            case Goal.Sum sum -> text.append("goal sum\n");
            case Goal.Largest largest -> text.append("goal largest\n");
            case Goal.Worst worst -> {
                text.append("goal worst ").append(worst.tail().years()).append(' ');
                text.append(worst.tail().worst()).append(' ');
                text.append(worst.tail().scenarios().size()).append('\n');
                for (double[] part : worst.parts()) {
                    numbers(text, "part", part);
                }
                for (int year = 0; year < worst.tail().years(); year++) {
                    numbers(text, "year", worst.tail().year(year));
                }
            }
        }
    }

    private static void numbers(StringBuilder text, String word, double[] numbers) {
        text.append(word);
        for (double number : numbers) {
            text.append(' ').append(number);
        }
        text.append('\n');
    }

    private static Goal goal(BufferedReader reader, int terms) throws IOException {
        StringTokenizer head = line(reader, "goal");
        String kind = head.nextToken();
        if (kind.equals("sum")) {
            return new Goal.Sum();
        }
        if (kind.equals("largest")) {
            return new Goal.Largest();
        }
        double[][] years = new double[number(head)][];
        int worst = number(head);
        int scenarios = number(head);
        List<double[]> parts = new ArrayList<>();
        for (int j = 0; j < terms; j++) {
            parts.add(numbers(line(reader, "part"), scenarios));
        }
        for (int year = 0; year < years.length; year++) {
            years[year] = numbers(line(reader, "year"), scenarios);
        }
        List<String> names =
                IntStream.range(0, scenarios).mapToObj(Integer::toString).toList();
        return new Goal.Worst(new Tail(names, years, worst), parts);
    }

    private static double[] numbers(StringTokenizer tokens, int count) {
        double[] numbers = new double[count];
        for (int j = 0; j < count; j++) {
            numbers[j] = real(tokens);
        }
        return numbers;
    }

    private static StringTokenizer line(BufferedReader reader, String expected) throws IOException {
        String line = reader.readLine();
        StringTokenizer tokens = new StringTokenizer(line == null ? "" : line, " ");
        if (!tokens.hasMoreTokens() || !tokens.nextToken().equals(expected)) {
            throw new IOException("The line must begin with " + expected + ".");
        }
        return tokens;
    }

    private static int number(StringTokenizer tokens) {
        return Integer.parseInt(tokens.nextToken());
    }

    private static double real(StringTokenizer tokens) {
        return Double.parseDouble(tokens.nextToken());
    }

    private static Linear form(StringTokenizer tokens) {
        int length = number(tokens);
        int[] variables = new int[length];
        double[] coefficients = new double[length];
        for (int j = 0; j < length; j++) {
            variables[j] = number(tokens);
            coefficients[j] = real(tokens);
        }
        return new Linear(variables, coefficients);
    }

    private static int[] ones(StringTokenizer tokens) {
        int[] ones = new int[number(tokens)];
        for (int j = 0; j < ones.length; j++) {
            ones[j] = number(tokens);
        }
        return ones;
    }

    static String standing(Progress progress) {
        return MARK + "standing" + words(progress);
    }

    static String finished(Progress progress) {
        return MARK + "finished" + words(progress);
    }

    static String failed(String reason) {
        return MARK + "failed " + reason.replace('\n', ' ').replace('\r', ' ');
    }

    private static String words(Progress progress) {
        StringBuilder text = new StringBuilder();
        text.append(' ').append(progress.first()).append(' ').append(progress.firstProven());
        text.append(' ').append(progress.bound()).append(' ').append(progress.objective());
        text.append(' ').append(progress.ones().length);
        for (int v : progress.ones()) {
            text.append(' ').append(v);
        }
        return text.toString();
    }

    static Word word(String line) {
        if (!line.startsWith(MARK)) {
            return new Word.Noise();
        }
        StringTokenizer tokens = new StringTokenizer(line.substring(MARK.length()), " ");
        return switch (tokens.nextToken()) {
            case "standing" -> new Word.Standing(progress(tokens));
            case "finished" -> new Word.Finished(progress(tokens));
            default ->
                new Word.Failed(tokens.hasMoreTokens() ? tokens.nextToken("").strip() : "");
        };
    }

    private static Progress progress(StringTokenizer tokens) {
        double first = real(tokens);
        boolean proven = Boolean.parseBoolean(tokens.nextToken());
        double bound = real(tokens);
        double objective = real(tokens);
        return new Progress(first, proven, bound, objective, ones(tokens));
    }
}
