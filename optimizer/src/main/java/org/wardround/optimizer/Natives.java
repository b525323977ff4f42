package org.wardround.optimizer;

import com.google.ortools.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The solver's native libraries, unpacked once into a folder. The library's own loader would unpack 70 MB into the
 * temporary folder at every start and leave it there.
 */
final class Natives {
    /** In the order in which they need each other, for systems that don't look beside a library for what it needs. */
    private static final List<String> ORDER = List.of(
            "zlib1", "bz2", "abseil_dll", "libutf8_validity", "re2", "libprotobuf", "highs", "libscip", "ortools");

    private Natives() {}

    /** Name of the platform as the library's archives have it, such as "linux-x86-64". */
    static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "win32" : system.startsWith("mac") ? "darwin" : "linux";
        return name + (machine.equals("aarch64") || machine.equals("arm64") ? "-aarch64" : "-x86-64");
    }

    /**
     * Unpacks the libraries of this platform below a folder, unless they are there.
     *
     * @return the folder that holds them
     */
    static Path unpack(Path cache) throws IOException {
        String name = "ortools-" + platform();
        URL marker = Loader.class.getClassLoader().getResource(name + "/" + System.mapLibraryName("jniortools"));
        if (marker == null) {
            throw new IOException("The solver has no native libraries for " + platform() + ".");
        }
        Path archive = archive(marker);
        Path target = cache.resolve(archive.getFileName().toString().replace(".jar", ""));
        if (!Files.isDirectory(target)) {
            Files.createDirectories(cache);
            Path fresh = Files.createTempDirectory(cache, "unpacking-");
            try {
                extract(archive, name + "/", fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
                // Somebody else was faster.
                delete(fresh);
            } catch (IOException failed) {
                delete(fresh);
                if (!Files.isDirectory(target)) {
                    throw failed;
                }
            }
        }
        return target;
    }

    private static Path archive(URL inside) throws IOException {
        String text = inside.toString();
        int end = text.indexOf("!/");
        if (!text.startsWith("jar:file:") || end < 0) {
            throw new IOException("The solver's native libraries are not in a plain archive: " + text);
        }
        try {
            return Path.of(java.net
                    .URI
                    .create(text.substring("jar:".length(), end))
                    .toURL()
                    .toURI());
        } catch (URISyntaxException wrong) {
            throw new IOException(wrong);
        }
    }

    private static void extract(Path archive, String prefix, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target.resolve(name.substring(prefix.length())));
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Loads the libraries from a folder into this process. */
    @SuppressWarnings("restricted")
    static void load(Path folder) {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            for (String name : ORDER) {
                Path file = folder.resolve(name + ".dll");
                if (Files.exists(file)) {
                    System.load(file.toString());
                }
            }
        }
        System.load(folder.resolve(System.mapLibraryName("jniortools")).toString());
    }
}
