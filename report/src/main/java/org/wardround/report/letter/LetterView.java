package org.wardround.report.letter;

import java.util.List;

/**
 * What stands in a letter.
 *
 * @param head who writes to whom, and until when
 * @param products the products that questions are about
 * @param notices questions on notices; empty when there are none
 * @param each questions on each product; empty when there are none
 * @param general questions on all products; empty when there are none
 * @param sheet name of the answer sheet
 */
public record LetterView(
        Head head, List<Product> products, List<Notice> notices, Each each, List<General> general, String sheet) {
    /** Copies the lists, so that the record never changes. */
    public LetterView {
        products = List.copyOf(products);
        notices = List.copyOf(notices);
        general = List.copyOf(general);
    }

    /**
     * Whether an order number is known of some product.
     *
     * @return false when all are without
     */
    public boolean withArticles() {
        return products.stream().anyMatch(product -> !product.articles().isEmpty());
    }

    /**
     * The head of a letter.
     *
     * @param hospital name of the hospital
     * @param address lines of its address
     * @param maker name of the manufacturer
     * @param date date in words
     * @param answerBy last day for answers, in words
     * @param contact lines that say where answers go
     * @param email mail address for answers; empty when not known
     * @param nis2 whether to name NIS2
     * @param thanks thanks for earlier answers; empty when there are none
     */
    public record Head(
            String hospital,
            List<String> address,
            String maker,
            String date,
            String answerBy,
            List<String> contact,
            String email,
            boolean nis2,
            String thanks) {
        /** Copies the lists, so that the record never changes. */
        public Head {
            address = List.copyOf(address);
            contact = List.copyOf(contact);
        }
    }

    /**
     * A product.
     *
     * @param name its name
     * @param devices how many
     * @param versions versions in use, with numbers
     * @param articles order numbers; empty when none is known
     */
    public record Product(String name, String devices, List<String> versions, String articles) {
        /** Copies the list, so that the record never changes. */
        public Product {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A notice that questions are about.
     *
     * @param id tracking id
     * @param title its title
     * @param by publisher and day
     * @param url public address that a browser may open; empty when there is none
     * @param vulnerabilities ids
     * @param rows one for each product and version
     */
    public record Notice(String id, String title, String by, String url, List<String> vulnerabilities, List<Row> rows) {
        /** Copies the lists, so that the record never changes. */
        public Notice {
            vulnerabilities = List.copyOf(vulnerabilities);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A question on a notice.
     *
     * @param number number of the question
     * @param product name of the product
     * @param version version in use
     * @param devices how many
     * @param says what the notice says
     * @param waiting what became of an earlier answer; empty when there was none
     */
    public record Row(int number, String product, String version, String devices, String says, String waiting) {}

    /**
     * Questions on each product.
     *
     * @param support whether some product is asked about support
     * @param components whether some product is asked about its components
     * @param statement whether some product is asked about its security statement
     * @param rows one for each product
     */
    public record Each(boolean support, boolean components, boolean statement, List<EachRow> rows) {
        /** Copies the list, so that the record never changes. */
        public Each {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The questions on one product.
     *
     * @param product name of the product
     * @param support number of the question; a dash when it is not asked
     * @param components number of the question; a dash when it is not asked
     * @param statement number of the question; a dash when it is not asked
     * @param waiting what became of earlier answers; empty when there were none
     */
    public record EachRow(String product, String support, String components, String statement, List<String> waiting) {
        /** Copies the list, so that the record never changes. */
        public EachRow {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * A question on all products.
     *
     * @param number number of the question
     * @param text the question
     * @param waiting what became of an earlier answer; empty when there was none
     */
    public record General(int number, String text, String waiting) {}
}
