#include "transport/certificates.h"

#include "base/clock.h"
#include "base/sha256.h"
#include "transport/transporterrors.h"

#include <QDateTime>
#include <QTimeZone>

#include <ctime>
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace packledger::transport {

namespace {

struct Freer
{
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(PKCS12 *file) const { PKCS12_free(file); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(STACK_OF(X509) * all) const { sk_X509_pop_free(all, X509_free); }
    void operator()(PKCS7 *bag) const { PKCS7_free(bag); }
};
using BioPointer = std::unique_ptr<BIO, Freer>;
using CertificatePointer = std::unique_ptr<X509, Freer>;

BioPointer reading(const QByteArray &bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QString nameOf(const X509_NAME *name)
{
    char common[256] = {};
    if (X509_NAME_get_text_by_NID(name, NID_commonName, common, sizeof common) > 0)
        return QString::fromUtf8(common);
    char line[512] = {};
    X509_NAME_oneline(name, line, sizeof line);
    return QString::fromUtf8(line);
}

CertificateFacts factsOf(X509 *certificate)
{
    CertificateFacts facts;
    facts.subject = nameOf(X509_get_subject_name(certificate));
    facts.issuer = nameOf(X509_get_issuer_name(certificate));
    std::tm end = {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &end) == 1)
        facts.notAfterMs = QDateTime(QDate(end.tm_year + 1900, end.tm_mon + 1, end.tm_mday),
            QTime(end.tm_hour, end.tm_min, end.tm_sec), QTimeZone::utc())
                               .toMSecsSinceEpoch();
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size > 0) {
        facts.pin = "sha256//" + Sha256::of(QByteArrayView(der, size)).toBase64();
        OPENSSL_free(der);
    }
    return facts;
}

QByteArray pemOf(X509 *certificate)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    char *text = nullptr;
    if (PEM_write_bio_X509(bio.get(), certificate) != 1)
        return {};
    const long size = BIO_get_mem_data(bio.get(), &text);
    return { text, qsizetype(size) };
}

QByteArray pemOf(const PKCS7 *bag)
{
    QByteArray pem;
    const bool isSigned = bag && OBJ_obj2nid(bag->type) == NID_pkcs7_signed && bag->d.sign;
    STACK_OF(X509) *const all = isSigned ? bag->d.sign->cert : nullptr;
    for (int i = 0; all && i < sk_X509_num(all); ++i)
        pem += pemOf(sk_X509_value(all, i));
    return pem;
}

} // namespace

QByteArray CertificateFacts::notAfter() const
{
    return Instant { notAfterMs, 0 }.toIso();
}

bool isPem(const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN ");
}

std::vector<CertificateFacts> certificatesInPem(const QByteArray &pem)
{
    std::vector<CertificateFacts> all;
    const BioPointer bio = reading(pem);
    while (const CertificatePointer certificate { PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) })
        all.push_back(factsOf(certificate.get()));
    ERR_clear_error(); // the end of the text is told as an error
    return all;
}

Result<QByteArray> certificatePem(const QByteArray &bytes)
{
    if (bytes.contains("PRIVATE KEY"))
        return fail(codes::certificateWithKey);
    QByteArray pem;
    if (!certificatesInPem(bytes).empty()) {
        pem = bytes;
    } else if (isPem(bytes)) {
        const BioPointer bio = reading(bytes);
        pem = pemOf(std::unique_ptr<PKCS7, Freer>(PEM_read_bio_PKCS7(bio.get(), nullptr, nullptr, nullptr)).get());
    } else if (const CertificatePointer one { d2i_X509_bio(reading(bytes).get(), nullptr) }) {
        pem = pemOf(one.get());
    } else if (const std::unique_ptr<PKCS12, Freer> safe { d2i_PKCS12_bio(reading(bytes).get(), nullptr) }) {
        ERR_clear_error();
        return fail(codes::certificateWithKey);
    } else {
        pem = pemOf(std::unique_ptr<PKCS7, Freer>(d2i_PKCS7_bio(reading(bytes).get(), nullptr)).get());
    }
    ERR_clear_error();
    return pem.isEmpty() ? fail(codes::certificateFile) : Result<QByteArray>(pem);
}

Result<std::vector<CertificateFacts>> certificatesIn(const QByteArray &bytes, const QByteArray &password)
{
    std::vector<CertificateFacts> all;
    if (isPem(bytes)) {
        all = certificatesInPem(bytes);
    } else {
        const BioPointer bio = reading(bytes);
        const std::unique_ptr<PKCS12, Freer> file(d2i_PKCS12_bio(bio.get(), nullptr));
        EVP_PKEY *key = nullptr;
        X509 *own = nullptr;
        STACK_OF(X509) *others = nullptr;
        if (file && PKCS12_parse(file.get(), password.constData(), &key, &own, &others) == 1) {
            const std::unique_ptr<EVP_PKEY, Freer> keyOwner(key);
            const CertificatePointer ownOwner(own);
            const std::unique_ptr<STACK_OF(X509), Freer> othersOwner(others);
            if (own)
                all.push_back(factsOf(own));
            for (int i = 0; others && i < sk_X509_num(others); ++i)
                all.push_back(factsOf(sk_X509_value(others, i)));
        }
        ERR_clear_error();
    }
    if (all.empty())
        return fail(codes::clientCertificate);
    return all;
}

} // namespace packledger::transport
