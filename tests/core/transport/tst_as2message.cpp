#include "transport/as2message.h"

#include "core/transport/as2ends.h"
#include "transport/as2errors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::transport;

/// AS2 messages as bytes: what is packed comes out unharmed, and nothing else does.
class tst_As2Message : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsEveryProtectionThere_data();
    void bringsEveryProtectionThere();
    void keepsEveryByte_data();
    void keepsEveryByte();
    void hashesTheSameInEveryAttempt();
    void noticesAChangedByte();
    void refusesAnotherSigner();
    void takesBothCertificatesDuringARollover();
    void refusesAnExpiredCertificate();
    void readsCompressionAroundASignature();
    void refusesABomb();
    void readsWhatOthersCompress();
    void isUnpackedByOthers();
    void splitsPartsExactly();

private:
    As2Keys m_ours;
    As2Keys m_theirs;
    As2Keys m_theirsNext;
    As2Keys m_foreign;
};

void tst_As2Message::initTestCase()
{
    m_ours = makeAs2Keys(QStringLiteral("Packledger Demo"));
    if (m_ours.key.isEmpty())
        QSKIP("The openssl program is missing: no keys can be made.");
    m_theirs = makeAs2Keys(QStringLiteral("Partner"));
    m_theirsNext = makeAs2Keys(QStringLiteral("Partner"), 400);
    m_foreign = makeAs2Keys(QStringLiteral("Somebody else"));
}

void tst_As2Message::bringsEveryProtectionThere_data()
{
    QTest::addColumn<int>("signing");
    QTest::addColumn<int>("encryption");
    QTest::addColumn<bool>("compresses");
    for (int signing = -1; signing <= int(Digest::Sha512); ++signing) {
        for (int encryption = -1; encryption <= int(Cipher::TripleDesCbc); ++encryption) {
            for (const bool compresses : { false, true }) {
                const QByteArray title = QByteArray(signing < 0 ? "unsigned" : nameOf(Digest(signing))) + ' '
                    + (encryption < 0 ? "plain" : nameOf(Cipher(encryption))) + (compresses ? " compressed" : "");
                QTest::newRow(title.constData()) << signing << encryption << compresses;
            }
        }
    }
}

void tst_As2Message::bringsEveryProtectionThere()
{
    QFETCH(const int, signing);
    QFETCH(const int, encryption);
    QFETCH(const bool, compresses);
    As2Ends ends = agreed(m_ours, m_theirs);
    ends.ours.signing = signing < 0 ? std::nullopt : std::optional(Digest(signing));
    ends.ours.encryption = encryption < 0 ? std::nullopt : std::optional(Cipher(encryption));
    ends.ours.compresses = compresses;
    ends.theirs.acceptsWeak = true;
    const Result<As2Message> message = packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    QVERIFY2(message, qPrintable(message ? QString() : message.error().detail));
    const Result<As2Content> content = unpack(asRequest(*message), ends.theirs, as2Now);
    QVERIFY2(content, qPrintable(content ? QString() : content.error().detail));
    QCOMPARE(content->part.decodedBody(), as2Bytes);
    QCOMPARE(content->wasSigned, signing >= 0);
    QCOMPARE(content->wasEncrypted, encryption >= 0);
    QCOMPARE(content->wasCompressed, compresses);
    QCOMPARE(micOf(*content, Digest::Sha256).text(), message->mic.text());
    QVERIFY(encryption < 0 || !message->body.contains("one line"));
}

void tst_As2Message::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray binary;
    for (int i = 0; i < 70000; ++i)
        binary += char(i * 31);
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("line feeds") << QByteArray("a\nb\n\n");
    QTest::newRow("carriage returns and line feeds") << QByteArray("a\r\nb\r\n\r\n");
    QTest::newRow("every byte") << binary;
    QTest::newRow("looks like a delimiter") << QByteArray("--=_packledger_\r\n--\r\n");
}

void tst_As2Message::keepsEveryByte()
{
    QFETCH(const QByteArray, bytes);
    const As2Ends ends = agreed(m_ours, m_theirs);
    const Result<As2Message> message = packMessage(parcelOf(bytes), ends.ours, as2Now);
    QVERIFY(message);
    const Result<As2Content> content = unpack(asRequest(*message), ends.theirs, as2Now);
    QVERIFY(content);
    QCOMPARE(content->part.decodedBody(), bytes);
    QCOMPARE(micOf(*content, Digest::Sha256), message->mic);
}

void tst_As2Message::hashesTheSameInEveryAttempt()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    const Result<As2Message> first = packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    const Result<As2Message> second = packMessage(parcelOf(as2Bytes), ends.ours, { as2Now.ms + 7'200'000, 0 });
    QVERIFY(first && second);
    QCOMPARE(second->mic, first->mic);
    QCOMPARE(headerValue(second->headers, "Message-ID"), headerValue(first->headers, "Message-ID"));
    QCOMPARE(parcelIdOf(headerValue(first->headers, "Message-ID")), parcelOf({}).id);
    QCOMPARE(headerValue(first->headers, "AS2-From"), "\"Packledger Demo\"");
}

void tst_As2Message::noticesAChangedByte()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    ends.ours.encryption = {};
    As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    message.body.replace("one line", "two line");
    const Result<As2Content> content = unpack(asRequest(message), ends.theirs, as2Now);
    QVERIFY(!content);
    QCOMPARE(content.error().code, codes::as2Signature);

    // A cipher in CBC mode notices nothing itself; GCM does.
    ends.ours.signing = {};
    ends.ours.encryption = Cipher::Aes256Gcm;
    As2Message sealed = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    sealed.body[sealed.body.size() - 40] = char(sealed.body.at(sealed.body.size() - 40) ^ 1);
    QVERIFY(!unpack(asRequest(sealed), ends.theirs, as2Now));
}

void tst_As2Message::refusesAnotherSigner()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    ends.ours.identities = { m_foreign.identity() };
    const Result<As2Content> content
        = unpack(asRequest(*packMessage(parcelOf(as2Bytes), ends.ours, as2Now)), ends.theirs, as2Now);
    QVERIFY(!content);
    QCOMPARE(content.error().code, codes::as2UnknownSigner);
}

void tst_As2Message::takesBothCertificatesDuringARollover()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    ends.ours.certificates = { m_theirs.partner(), m_theirsNext.partner() };
    ends.theirs.identities = { m_theirsNext.identity(), m_theirs.identity() };
    // They still read what is encrypted for the old one, and already sign with the new one.
    QVERIFY(unpack(asRequest(*packMessage(parcelOf(as2Bytes), ends.ours, as2Now)), ends.theirs, as2Now));
    QVERIFY(unpack(asRequest(*packMessage(parcelOf(as2Bytes), ends.theirs, as2Now)), ends.ours, as2Now));
    // The old one ends: everything goes to the new one by itself.
    const Instant later { as2Now.ms + qint64(60) * 86'400'000, 0 };
    QCOMPARE(ends.ours.recipientAt(later)->fingerprint(), m_theirsNext.partner().fingerprint());
}

void tst_As2Message::refusesAnExpiredCertificate()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    const Instant later { as2Now.ms + qint64(60) * 86'400'000, 0 };
    const Result<As2Message> message = packMessage(parcelOf(as2Bytes), ends.ours, later);
    QVERIFY(!message);
    QCOMPARE(message.error().code, codes::as2Identity);
    const Result<As2Content> content
        = unpack(asRequest(*packMessage(parcelOf(as2Bytes), ends.ours, as2Now)), ends.theirs, later);
    QVERIFY(!content);
    QCOMPARE(content.error().code, codes::as2UnknownSigner);
}

void tst_As2Message::readsCompressionAroundASignature()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    const MimePart part { { { "Content-Type", "application/xml" } }, as2Bytes };
    const Result<MimePart> whole = signedPart(part.toBytes(), m_ours.identity(), Digest::Sha256, "b1");
    QVERIFY(whole);
    const MimePart packed { { { "Content-Type", "application/pkcs7-mime; smime-type=compressed-data" } },
        *compress(whole->toBytes()) };
    const Result<As2Content> content = unpack(packed, ends.theirs, as2Now);
    QVERIFY(content);
    QCOMPARE(content->part.body, as2Bytes);
    QVERIFY(content->wasCompressed && content->wasSigned);
    QCOMPARE(content->mic->value, hashOf(Digest::Sha256, part.toBytes()).toBase64());
}

void tst_As2Message::refusesABomb()
{
    const Result<QByteArray> packed = compress(QByteArray(5'000'000, 'a'));
    QVERIFY(packed && packed->size() < 20'000);
    QCOMPARE(decompress(*packed, 5'000'000)->size(), 5'000'000);
    const Result<QByteArray> refused = decompress(*packed, 4'999'999);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, codes::as2Decompression);
    QVERIFY(!decompress(packed->first(packed->size() / 2), 5'000'000));
    QVERIFY(!decompress("no DER at all", 1000));
}

/// BER with lengths left open and the data in pieces, as streaming writers make it.
void tst_As2Message::readsWhatOthersCompress()
{
    const QByteArray zlib = qCompress(as2Bytes).sliced(4);
    const auto piece = [](const QByteArray &bytes) { return QByteArray(1, 0x04) + char(bytes.size()) + bytes; };
    const QByteArray ber = QByteArray::fromHex("3080060b2a864886f70d0109100109a08030800201"
                                               "00300d060b2a864886f70d0109100308308006092a864886f70d010701a0802480")
        + piece(zlib.first(10)) + piece(zlib.sliced(10)) + QByteArray(12, '\0');
    const Result<QByteArray> content = decompress(ber, 1000);
    QVERIFY2(content, qPrintable(content ? QString() : content.error().detail));
    QCOMPARE(*content, as2Bytes);
}

/// By Python's zlib, which walks down to the octets itself.
void tst_As2Message::isUnpackedByOthers()
{
    QProcess python;
    python.start(QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral(R"(
import sys, zlib
def inside(der, skip):
    # The content of the element behind `skip` others.
    at = 0
    for _ in range(skip + 1):
        size, at = der[at + 1], at + 2
        if size & 0x80:
            digits = size & 0x7f
            size, at = int.from_bytes(der[at:at + digits], 'big'), at + digits
        content, at = der[at:at + size], at + size
    return content
data = inside(inside(inside(sys.stdin.buffer.read(), 0), 1), 0)
sys.stdout.buffer.write(zlib.decompress(inside(inside(inside(data, 2), 1), 0)))
)") });
    if (!python.waitForStarted())
        QSKIP("Python 3 is missing: nobody else to unpack.");
    const QByteArray content = QByteArray(100'000, 'x') + as2Bytes;
    python.write(*compress(content));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), content);
}

void tst_As2Message::splitsPartsExactly()
{
    const QByteArray body = "A preamble.\r\n--b\r\nX: 1\r\n\r\none\r\n\r\n--b \r\n\r\ntwo --b\n--b--\r\nAfter.";
    const Result<std::vector<QByteArray>> parts = splitMultipart(body, "b");
    QVERIFY(parts);
    QCOMPARE(parts->size(), 2U);
    QCOMPARE(parts->at(0), "X: 1\r\n\r\none\r\n");
    QCOMPARE(parts->at(1), "\r\ntwo --b");
    QVERIFY(!splitMultipart("--b\r\n\r\ncut off", "b"));
    const ContentType type = parsedType("Multipart/Signed; boundary=\"a;\\\"b\"; micalg=sha-256 ;x");
    QCOMPARE(type.type, "multipart/signed");
    QCOMPARE(type.parameter("Boundary"), "a;\"b");
    QCOMPARE(type.parameter("micalg"), "sha-256");
}

QTEST_GUILESS_MAIN(tst_As2Message)
#include "tst_as2message.moc"
