#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace packledger::ledger {

class PassphraseCipher;

/// Encrypts what is written to it, and writes that on. A file made by it is what
/// `openssl enc -aes-256-cbc -pbkdf2 -iter 600000 -md sha256` makes, and the same program opens it: "Salted__", eight
/// bytes of salt, then AES-256 in CBC mode under a key that PBKDF2 (HMAC-SHA-256) draws from the passphrase. That whole
/// and unchanged content comes out is for the content to prove: a backup bears its own digest.
class EncryptingDevice final : public QIODevice
{
public:
    EncryptingDevice(QIODevice &to, const QByteArray &passphrase);
    ~EncryptingDevice() override;

    /// Writes the end. Nothing may be written after it. False where anything could not be written.
    [[nodiscard]] bool finish();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_to;
    std::unique_ptr<PassphraseCipher> m_cipher;
};

/// Whether a file begins as an encrypted one does.
[[nodiscard]] bool isEncrypted(const QString &file);

/// Hands on the content of an encrypted file piece by piece; stops where `take` says false. Fails with
/// ledger.backup-passphrase where the passphrase is another one, before anything is handed on; ledger.backup-damaged
/// where the end is not the end; base.file-open, base.cancelled, and base.file-write where `take` says false.
/// `beginning` is what the content begins with.
[[nodiscard]] Result<void> decrypt(const QString &file, const QByteArray &passphrase, QByteArrayView beginning,
    const std::function<bool(QByteArrayView)> &take, const Progress &progress = {});

} // namespace packledger::ledger
