package org.wardround.engine.intelligence;

/** What a publisher is to the products that it speaks of (CSAF publisher category). */
public enum PublisherKind {
    /** The manufacturer of the products. */
    VENDOR,
    /** Somebody who coordinates between finders and manufacturers, such as CISA. */
    COORDINATOR,
    /** Who found the vulnerability. */
    DISCOVERER,
    /** Who passes on what others published (CSAF 2.1). */
    MULTIPLIER,
    /** Who translated it. */
    TRANSLATOR,
    /** Who uses the products. */
    USER,
    /** Anybody else, and what CSAF does not know. */
    OTHER
}
