#include "transport/cms.h"

#include "transport/as2errors.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <openssl/asn1.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <zlib.h>

#include <array>

namespace packledger::transport {

namespace {

template <auto release>
struct Releasing
{
    template <typename T>
    void operator()(T *what) const
    {
        release(what);
    }
};
using Bio = std::unique_ptr<BIO, Releasing<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Releasing<CMS_ContentInfo_free>>;

/// Certificates that stay ours.
struct StackFree
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};
using CertificateStack = std::unique_ptr<STACK_OF(X509), StackFree>;

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray contentOf(const Bio &memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return { bytes, qsizetype(size) };
}

/// The library's own words for what went wrong last, for logs; its queue is empty afterwards.
QString lastWords()
{
    std::array<char, 256> text {};
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    if (code == 0)
        return QStringLiteral("no reason given");
    ERR_error_string_n(code, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

Cms cmsOf(const QByteArray &bytes)
{
    ERR_clear_error();
    return Cms(d2i_CMS_bio(reading(bytes).get(), nullptr));
}

Result<QByteArray> bytesOf(const Cms &cms, ErrorCode code)
{
    const Bio out(BIO_new(BIO_s_mem()));
    if (!cms || i2d_CMS_bio(out.get(), cms.get()) != 1)
        return fail(code, lastWords());
    return contentOf(out);
}

QDateTime momentOf(const ASN1_TIME *time)
{
    std::tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return { QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc() };
}

const EVP_MD *nativeOf(Digest digest)
{
    switch (digest) {
    case Digest::Sha1:
        return EVP_sha1();
    case Digest::Sha256:
        return EVP_sha256();
    case Digest::Sha384:
        return EVP_sha384();
    case Digest::Sha512:
        return EVP_sha512();
    }
    return EVP_sha256();
}

const EVP_CIPHER *nativeOf(Cipher cipher)
{
    switch (cipher) {
    case Cipher::Aes128Cbc:
        return EVP_aes_128_cbc();
    case Cipher::Aes256Cbc:
        return EVP_aes_256_cbc();
    case Cipher::Aes128Gcm:
        return EVP_aes_128_gcm();
    case Cipher::Aes256Gcm:
        return EVP_aes_256_gcm();
    case Cipher::TripleDesCbc:
        return EVP_des_ede3_cbc();
    }
    return EVP_aes_256_cbc();
}

/// Never asks at a terminal: a locked key is no key.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

/// A DER element: tag, length, content.
QByteArray element(unsigned char tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 0x80) {
        length += char(content.size());
    } else {
        QByteArray digits;
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            digits.prepend(char(rest & 0xff));
        length = char(0x80 | digits.size()) + digits;
    }
    return char(tag) + length + content;
}

constexpr unsigned char sequence = 0x30, octets = 0x04, integer = 0x02, explicit0 = 0xa0;
// Object identifiers with tag and length: RFC 5652 id-data, RFC 3274 id-ct-compressedData and id-alg-zlibCompress.
const QByteArray idData = QByteArray::fromHex("06092a864886f70d010701");
const QByteArray idCompressedData = QByteArray::fromHex("060b2a864886f70d0109100109");
const QByteArray idZlib = QByteArray::fromHex("060b2a864886f70d0109100308");

} // namespace

const char *nameOf(Digest digest)
{
    static constexpr const char *names[] = { "sha-1", "sha-256", "sha-384", "sha-512" };
    return names[int(digest)];
}

std::optional<Digest> digestFrom(const QByteArray &name)
{
    QByteArray plain = name.trimmed().toLower();
    plain.replace("-", "").replace("_", "");
    if (plain.startsWith("sha2") && plain.size() == 7)
        plain.remove(3, 1); // "sha2-256"
    for (const Digest digest : { Digest::Sha1, Digest::Sha256, Digest::Sha384, Digest::Sha512 }) {
        if (plain == QByteArray(nameOf(digest)).replace("-", ""))
            return digest;
    }
    return {};
}

QByteArray hashOf(Digest digest, const QByteArray &bytes)
{
    static constexpr QCryptographicHash::Algorithm algorithms[] = { QCryptographicHash::Sha1,
        QCryptographicHash::Sha256, QCryptographicHash::Sha384, QCryptographicHash::Sha512 };
    return QCryptographicHash::hash(bytes, algorithms[int(digest)]);
}

const char *nameOf(Cipher cipher)
{
    static constexpr const char *names[] = { "aes-128-cbc", "aes-256-cbc", "aes-128-gcm", "aes-256-gcm", "3des" };
    return names[int(cipher)];
}

std::optional<Cipher> cipherFrom(const QByteArray &name)
{
    for (const Cipher cipher :
        { Cipher::Aes128Cbc, Cipher::Aes256Cbc, Cipher::Aes128Gcm, Cipher::Aes256Gcm, Cipher::TripleDesCbc }) {
        if (name == nameOf(cipher))
            return cipher;
    }
    return {};
}

Result<std::vector<Certificate>> Certificate::fromPem(const QByteArray &pem)
{
    const Bio in = reading(pem);
    std::vector<Certificate> found;
    while (X509 *native = PEM_read_bio_X509(in.get(), nullptr, noPassphrase, nullptr))
        found.emplace_back(std::shared_ptr<x509_st>(native, X509_free));
    const QString words = lastWords(); // "no start line" at the end of the text
    if (found.empty())
        return fail(codes::as2Certificate, words);
    return found;
}

QString Certificate::subject() const
{
    const Bio out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), X509_get_subject_name(m_native.get()), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(contentOf(out));
}

QByteArray Certificate::fingerprint() const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes {};
    unsigned size = 0;
    X509_digest(m_native.get(), EVP_sha256(), bytes.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(size)).toHex();
}

QDateTime Certificate::notBefore() const
{
    return momentOf(X509_get0_notBefore(m_native.get()));
}

QDateTime Certificate::notAfter() const
{
    return momentOf(X509_get0_notAfter(m_native.get()));
}

bool Certificate::isValidAt(const QDateTime &moment) const
{
    return notBefore() <= moment && moment <= notAfter();
}

Result<std::vector<Identity>> Identity::fromPem(const QByteArray &pem)
{
    const Result<std::vector<Certificate>> certificates = Certificate::fromPem(pem);
    if (!certificates)
        return fail(codes::as2Identity, certificates.error().detail);
    std::vector<std::shared_ptr<evp_pkey_st>> keys;
    const Bio in = reading(pem);
    while (EVP_PKEY *key = PEM_read_bio_PrivateKey(in.get(), nullptr, noPassphrase, nullptr))
        keys.emplace_back(key, EVP_PKEY_free);
    ERR_clear_error();
    std::vector<Identity> found;
    // Certificates of authorities may stand between: only one with a key is us.
    for (const Certificate &certificate : *certificates) {
        for (const std::shared_ptr<evp_pkey_st> &key : keys) {
            if (X509_check_private_key(certificate.native(), key.get()) == 1)
                found.push_back({ certificate, key });
        }
    }
    ERR_clear_error();
    if (found.empty())
        return fail(codes::as2Identity, QStringLiteral("no certificate with its unlocked private key"));
    return found;
}

Result<QByteArray> sign(const QByteArray &content, const Identity &identity, Digest digest)
{
    ERR_clear_error();
    constexpr unsigned flags = CMS_PARTIAL | CMS_DETACHED | CMS_BINARY;
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    const Bio in = reading(content);
    if (!cms || !CMS_add1_signer(cms.get(), identity.certificate.native(), identity.key.get(), nativeOf(digest), flags)
        || CMS_final(cms.get(), in.get(), nullptr, flags) != 1)
        return fail(codes::as2Identity, lastWords());
    return bytesOf(cms, codes::as2Identity);
}

Result<Signature> verify(
    const QByteArray &content, const QByteArray &signature, const std::vector<Certificate> &accepted)
{
    const Cms cms = cmsOf(signature);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return fail(codes::as2Signature, lastWords());
    const CertificateStack stack(sk_X509_new_null());
    for (const Certificate &certificate : accepted)
        sk_X509_push(stack.get(), certificate.native());
    const Bio in = reading(content);
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY | CMS_NOINTERN;
    if (CMS_verify(cms.get(), stack.get(), nullptr, in.get(), nullptr, flags) != 1) {
        const bool isUnknown = ERR_GET_REASON(ERR_peek_last_error()) == CMS_R_SIGNER_CERTIFICATE_NOT_FOUND;
        return fail(isUnknown ? codes::as2UnknownSigner : codes::as2Signature, lastWords());
    }
    STACK_OF(CMS_SignerInfo) *infos = CMS_get0_SignerInfos(cms.get());
    for (int i = 0; i < sk_CMS_SignerInfo_num(infos); ++i) {
        X509 *signer = nullptr;
        X509_ALGOR *algorithm = nullptr;
        CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(infos, i), nullptr, &signer, &algorithm, nullptr);
        const std::optional<Digest> digest = digestFrom(OBJ_nid2sn(OBJ_obj2nid(algorithm->algorithm)));
        for (const Certificate &certificate : accepted) {
            if (digest && signer && X509_cmp(signer, certificate.native()) == 0)
                return Signature { certificate, *digest };
        }
    }
    return fail(codes::as2WeakAlgorithm, QStringLiteral("a hash that is not accepted"));
}

Result<QByteArray> encrypt(const QByteArray &content, const Certificate &recipient, Cipher cipher)
{
    ERR_clear_error();
    const CertificateStack stack(sk_X509_new_null());
    sk_X509_push(stack.get(), recipient.native());
    const Bio in = reading(content);
    const Cms cms(CMS_encrypt(stack.get(), in.get(), nativeOf(cipher), CMS_BINARY));
    return bytesOf(cms, codes::as2Certificate);
}

Result<QByteArray> decrypt(const QByteArray &enveloped, const std::vector<Identity> &identities)
{
    QString words;
    for (const Identity &identity : identities) {
        const Cms cms = cmsOf(enveloped); // read anew: a failed try leaves its marks in it
        if (!cms)
            return fail(codes::as2Decryption, lastWords());
        const Bio out(BIO_new(BIO_s_mem()));
        if (CMS_decrypt(cms.get(), identity.key.get(), identity.certificate.native(), nullptr, out.get(), CMS_BINARY)
            == 1)
            return contentOf(out);
        words = lastWords();
    }
    return fail(codes::as2Decryption, words);
}

Result<QByteArray> compress(const QByteArray &content)
{
    uLongf size = compressBound(uLong(content.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    if (compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(content.constData()),
            uLong(content.size()), Z_DEFAULT_COMPRESSION)
        != Z_OK)
        return fail(codes::as2Decompression, QStringLiteral("zlib"));
    packed.truncate(qsizetype(size));
    const QByteArray data = element(integer, QByteArray(1, '\0')) + element(sequence, idZlib)
        + element(sequence, idData + element(explicit0, element(octets, packed)));
    return element(sequence, idCompressedData + element(explicit0, element(sequence, data)));
}

Result<QByteArray> decompress(const QByteArray &compressed, qint64 most)
{
    const Cms cms = cmsOf(compressed);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_id_smime_ct_compressedData)
        return fail(codes::as2Decompression, lastWords());
    ASN1_OCTET_STRING **packed = CMS_get0_content(cms.get());
    if (!packed || !*packed)
        return fail(codes::as2Decompression, QStringLiteral("nothing inside"));
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK)
        return fail(codes::as2Decompression, QStringLiteral("zlib"));
    stream.next_in = const_cast<Bytef *>(ASN1_STRING_get0_data(*packed));
    stream.avail_in = uInt(ASN1_STRING_length(*packed));
    QByteArray content;
    QByteArray piece(qsizetype(1) << 18, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && content.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        content.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (content.size() > most)
        return fail(codes::as2Decompression, QStringLiteral("more than %1 bytes").arg(most));
    if (state != Z_STREAM_END)
        return fail(codes::as2Decompression, QStringLiteral("damaged or cut off"));
    return content;
}

CmsKind kindOf(const QByteArray &cms)
{
    const Cms parsed = cmsOf(cms);
    ERR_clear_error();
    if (!parsed)
        return CmsKind::Unknown;
    switch (OBJ_obj2nid(CMS_get0_type(parsed.get()))) {
    case NID_pkcs7_signed:
        return CmsKind::Signed;
    case NID_pkcs7_enveloped:
    case NID_id_smime_ct_authEnvelopedData:
        return CmsKind::Enveloped;
    case NID_id_smime_ct_compressedData:
        return CmsKind::Compressed;
    default:
        return CmsKind::Unknown;
    }
}

} // namespace packledger::transport
