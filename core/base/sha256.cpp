#include "base/sha256.h"

#include <openssl/evp.h>

namespace packledger {

namespace {

/// Looked up once: OpenSSL 3 otherwise searches its providers at every sum.
const EVP_MD *algorithm()
{
    static const EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (!found)
        qFatal("OpenSSL has no SHA-256");
    return found;
}

} // namespace

struct Sha256::Context
{
    Context()
    {
        if (!digest || EVP_DigestInit_ex(digest, algorithm(), nullptr) != 1)
            qFatal("No memory for a SHA-256");
    }
    ~Context() { EVP_MD_CTX_free(digest); }
    Q_DISABLE_COPY_MOVE(Context)

    EVP_MD_CTX *digest = EVP_MD_CTX_new();
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->digest, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray sum(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->digest, reinterpret_cast<unsigned char *>(sum.data()), nullptr);
    return sum;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    QByteArray sum(32, Qt::Uninitialized);
    if (EVP_Digest(bytes.data(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(sum.data()), nullptr,
            algorithm(), nullptr)
        != 1)
        qFatal("No memory for a SHA-256");
    return sum;
}

} // namespace packledger
