package vn.eoffice.kpi.platform.database.internal.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from this bundle into a folder named by the archive's digest. */
final class Binaries {

    static final String MAJOR_VERSION = "18";

    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);
    private static final Set<String> SYSTEMS = Set.of("linux-amd64", "linux-x86_64");

    private Binaries() {}

    /** @return the folder that holds {@code bin} */
    static Path unpackBelow(Path parent) throws IOException {
        var target = parent.resolve(digest());
        if (Files.exists(target)) {
            return target;
        }
        Files.createDirectories(parent);
        var draft = Files.createTempDirectory(parent, "unpacking");
        try {
            unpack(draft);
            Files.move(draft, target);
            LOG.info("unpacked PostgreSQL {} to {}", MAJOR_VERSION, target);
        } catch (FileSystemException e) {
            Folders.delete(draft);
            if (!Files.exists(target)) {
                throw e;
            }
        }
        return target;
    }

    private static void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static String digest() throws IOException {
        try (var archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            var hash = HexFormat.of().formatHex(archive.getMessageDigest().digest());
            return MAJOR_VERSION + "-" + hash.substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase() + "-" + System.getProperty("os.arch");
        var archive = Binaries.class.getResourceAsStream("/postgres-linux-x86_64.txz");
        if (archive == null || !SYSTEMS.contains(system)) {
            throw new IOException(
                    "There is no embedded PostgreSQL for this system (%s).\nMaybe set url to a PostgreSQL of yours."
                            .formatted(system));
        }
        return archive;
    }
}
