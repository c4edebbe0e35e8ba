#include "ledger/backupcipher.h"

#include "base/baseerrors.h"
#include "ledger/ledgererrors.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QFile>

#include <array>
#include <optional>
#include <utility>

namespace packledger::ledger {

namespace {

constexpr QByteArrayView magic = "Salted__";
constexpr int saltBytes = 8;
constexpr int keyBytes = 32;
constexpr int blockBytes = 16;
constexpr int rounds = 600'000; // what OWASP asks of PBKDF2 with HMAC-SHA-256
constexpr qint64 pieceBytes = qint64(1) << 20;

} // namespace

class PassphraseCipher
{
public:
    enum class Direction { Decrypt = 0, Encrypt = 1 };

    PassphraseCipher(const QByteArray &passphrase, const QByteArray &salt, Direction direction)
    {
        std::array<unsigned char, keyBytes + blockBytes> drawn {};
        isGood = context && passphrase.size() > 0
            && PKCS5_PBKDF2_HMAC(passphrase.constData(), int(passphrase.size()),
                   reinterpret_cast<const unsigned char *>(salt.constData()), saltBytes, rounds, EVP_sha256(),
                   int(drawn.size()), drawn.data())
                == 1
            && EVP_CipherInit_ex(
                   context, EVP_aes_256_cbc(), nullptr, drawn.data(), drawn.data() + keyBytes, int(direction))
                == 1;
        OPENSSL_cleanse(drawn.data(), drawn.size());
    }
    ~PassphraseCipher() { EVP_CIPHER_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(PassphraseCipher)

    /// What so many bytes become; nothing where the cipher failed.
    [[nodiscard]] std::optional<QByteArray> pass(QByteArrayView bytes)
    {
        QByteArray out(bytes.size() + blockBytes, Qt::Uninitialized);
        int made = 0;
        isGood = isGood
            && EVP_CipherUpdate(context, reinterpret_cast<unsigned char *>(out.data()), &made,
                   reinterpret_cast<const unsigned char *>(bytes.data()), int(bytes.size()))
                == 1;
        out.truncate(made);
        return isGood ? std::optional(out) : std::nullopt;
    }
    [[nodiscard]] std::optional<QByteArray> end()
    {
        QByteArray out(blockBytes, Qt::Uninitialized);
        int made = 0;
        isGood = isGood && EVP_CipherFinal_ex(context, reinterpret_cast<unsigned char *>(out.data()), &made) == 1;
        out.truncate(made);
        return isGood ? std::optional(out) : std::nullopt;
    }

    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    bool isGood = false;
};

EncryptingDevice::EncryptingDevice(QIODevice &to, const QByteArray &passphrase)
    : m_to(to)
{
    QByteArray salt(saltBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), saltBytes) != 1)
        return;
    m_cipher = std::make_unique<PassphraseCipher>(passphrase, salt, PassphraseCipher::Direction::Encrypt);
    const QByteArray head = magic.toByteArray() + salt;
    if (m_cipher->isGood && m_to.write(head) == head.size())
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

EncryptingDevice::~EncryptingDevice() = default;

qint64 EncryptingDevice::writeData(const char *data, qint64 size)
{
    for (qint64 done = 0; done < size;) {
        const qint64 piece = std::min(pieceBytes, size - done);
        const std::optional<QByteArray> made = m_cipher->pass({ data + done, piece });
        if (!made || m_to.write(*made) != made->size()) {
            setErrorString(m_to.errorString());
            return -1;
        }
        done += piece;
    }
    return size;
}

bool EncryptingDevice::finish()
{
    const std::optional<QByteArray> last = isOpen() ? m_cipher->end() : std::nullopt;
    close();
    return last && m_to.write(*last) == last->size();
}

bool isEncrypted(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) && device.read(magic.size()) == magic;
}

Result<void> decrypt(const QString &file, const QByteArray &passphrase, QByteArrayView beginning,
    const std::function<bool(QByteArrayView)> &take, const Progress &progress)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, file);
    const QByteArray head = from.read(magic.size() + saltBytes);
    if (head.size() != magic.size() + saltBytes || !head.startsWith(magic))
        return fail(codes::backupDamaged, file);
    PassphraseCipher cipher(passphrase, head.sliced(magic.size()), PassphraseCipher::Direction::Decrypt);
    bool isFirst = true;
    while (!from.atEnd()) {
        const QByteArray piece = from.read(pieceBytes);
        if (piece.isEmpty())
            return fail(packledger::codes::fileOpen, from.errorString());
        const std::optional<QByteArray> content = cipher.pass(piece);
        // Content begins as it always does, or the key is another one.
        if (std::exchange(isFirst, false) && (!content || !content->startsWith(beginning)))
            return fail(codes::backupPassphrase, file);
        if (!content || !take(*content))
            return fail(content ? packledger::codes::fileWrite : codes::backupDamaged, file);
        if (progress && !progress(from.pos(), from.size()))
            return fail(packledger::codes::cancelled);
    }
    const std::optional<QByteArray> last = cipher.end();
    if (!last)
        return fail(codes::backupDamaged, file);
    return take(*last) ? Result<void>() : fail(packledger::codes::fileWrite, file);
}

} // namespace packledger::ledger
