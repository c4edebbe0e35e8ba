#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace packledger {

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces. By OpenSSL, which uses the processor's own instructions: every
/// document, journal entry and event is hashed, and Qt's is some seven times slower.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// The 32 bytes of what was added so far. Nothing can be added afterwards.
    [[nodiscard]] QByteArray result();

    [[nodiscard]] static QByteArray of(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace packledger
