package org.wardround.conformance.matching.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.matching.VendorAlias;

/** Ways in which a hospital may write a product. Each gives a row, or nothing where it would be the same as plain. */
enum Writing {
    AS_IN_THE_NOTICE {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return some(it.vendor(), it.name(), "", "");
        }
    },
    MAKER_AS_IN_THE_CATALOGUE {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return known.aliases(it.vendor()).stream()
                    .map(VendorAlias::canonical)
                    .findFirst()
                    .flatMap(name -> some(name, it.name(), "", ""));
        }
    },
    MAKER_BY_ANOTHER_NAME {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            List<VendorAlias> names = known.aliases(it.vendor());
            return names.isEmpty()
                    ? Optional.empty()
                    : some(
                            names.get(Math.floorMod(it.name().hashCode(), names.size()))
                                    .alias(),
                            it.name(),
                            "",
                            "");
        }
    },
    MAKER_WITH_COUNTRY {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return some(it.vendor() + " Deutschland GmbH", it.name(), "", "");
        }
    },
    MAKER_SHORTENED {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            String first = it.vendor().trim().split("[\\s,]+", -1)[0];
            boolean telling = first.length() > 4 && !first.equals(it.vendor().trim());
            return telling ? some(first, it.name(), "", "") : Optional.empty();
        }
    },
    MAKER_AGAIN_IN_THE_MODEL {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return some(it.vendor(), it.vendor() + " " + it.name(), "", "");
        }
    },
    MAKER_IN_THE_MODEL_ALONE {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return some("", it.vendor() + " " + it.name(), "", "");
        }
    },
    CAPITALS {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return changed(it, it.name().toUpperCase(Locale.ROOT));
        }
    },
    HYPHENS_AS_BLANKS {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return changed(it, it.name().replace('-', ' '));
        }
    },
    LETTERS_AND_DIGITS_APART {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return changed(it, it.name().replaceAll("(?<=\\b[A-Za-z]{2,4})(?=\\d{2,5}\\b)", " "));
        }
    },
    LETTERS_AND_DIGITS_JOINED {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return changed(it, it.name().replaceAll("(?<=\\b[A-Z]{1,4})[ -](?=\\d{2,5}\\b)", ""));
        }
    },
    WITHOUT_BRACKETS {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return changed(it, it.name().replaceAll("\\([^()]*\\)", " ").trim());
        }
    },
    WITHOUT_THE_LAST_GENERAL_WORD {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return changed(it, GENERAL.matcher(it.name().trim()).replaceFirst(""));
        }
    },
    KIND_IN_GERMAN {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return known.kind(it)
                    .filter(kind -> kind != DeviceClasses.UNKNOWN)
                    .flatMap(kind -> some(
                            it.vendor(), it.name(), kind.name().byLanguage().getOrDefault("de", "Gerät"), ""));
        }
    },
    KIND_IN_THE_MODEL {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return known.kind(it)
                    .filter(kind -> kind != DeviceClasses.UNKNOWN)
                    .flatMap(kind -> some(it.vendor(), word(kind, it) + " " + it.name(), "", ""));
        }
    },
    SLIP_OF_THE_PEN {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            Matcher word = LONG_WORD.matcher(it.name());
            if (!word.find()) {
                return Optional.empty();
            }
            int at = word.start() + word.group().length() / 2;
            String name = it.name();
            return changed(it, name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
        }
    },
    ORDER_NUMBER_IN_ITS_COLUMN {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return orderNumber(it)
                    .map(number -> SweepRows.asset(
                            it.vendor(), it.name().split("\\(", 2)[0].trim(), "", "", number));
        }
    },
    ORDER_NUMBER_AS_THE_MODEL {
        @Override
        Optional<Asset> row(Noticed it, Knowledge known) {
            return orderNumber(it).flatMap(number -> some(it.vendor(), number, "", ""));
        }
    };

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{9,}");
    private static final Pattern GENERAL = Pattern.compile(
            "(?i)\\s+(?:devices?|systems?|series|family|products?|software|modules?|units?|all versions|firmware)$");
    private static final Pattern ORDER_NUMBER = Pattern.compile(
            "\\b(?:\\d[A-Z]{2}\\d[\\dA-Z]{3}-?[\\dA-Z]{5}-?[\\dA-Z]{4}|[A-Z]{2,4}-?[\\dA-Z]{2,}-[\\dA-Z-]{3,})\\b");

    /** The row; empty where this way of writing changes nothing. */
    abstract Optional<Asset> row(Noticed it, Knowledge known);

    private static Optional<String> orderNumber(Noticed it) {
        Optional<String> given = it.orderNumbers().stream()
                .filter(number -> number.matches("[A-Z0-9 .-]{6,}") && number.matches(".*\\d.*"))
                .findFirst();
        Matcher written = ORDER_NUMBER.matcher(it.name());
        return given.or(() -> written.find() ? Optional.of(written.group()) : Optional.empty());
    }

    private static String word(DeviceClass kind, Noticed it) {
        return kind.words()
                .get(Math.floorMod(it.name().hashCode(), kind.words().size()))
                .replace("=", "");
    }

    private static Optional<Asset> changed(Noticed it, String name) {
        return name.equals(it.name()) || name.isBlank() ? Optional.empty() : some(it.vendor(), name, "", "");
    }

    private static Optional<Asset> some(String maker, String model, String description, String version) {
        return Optional.of(SweepRows.asset(maker, model, description, version, ""));
    }
}
