#include "exceptions/casemail.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::exceptions;

/// The draft of a mail, as another program reads it.
class tst_CaseMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatAMailProgramReads();
    void keepsHeadersOnTheirLines();
    void tellsEveryOpenItem();
};

void tst_CaseMail::writesWhatAMailProgramReads()
{
    const QByteArray picture("\x89PNG\r\n\x1a\n\0\xff", 10);
    MailDraft draft { QStringLiteral("dock@site.example"), QStringLiteral("claims@pharma.example"),
        QStringLiteral("Ausnahme X-0012: Müller & Söhne, ein recht langer Betreff mit vielen Wörtern über Größen"),
        QStringLiteral("Hello,\n\n5 µg of Ätherol."), { 1'763'800'000'000, 60 }, "m-1", {} };
    draft.attachments.push_back({ QStringLiteral("exception.json"), "application/json", "{\"a\": 1}" });
    draft.attachments.push_back({ QStringLiteral("Palette 1 größer.png"), "image/png", picture });
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("draft.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mailOf(draft));
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
        { QStringLiteral("-c"),
            QStringLiteral("import email, email.policy, sys\n"
                           "m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)\n"
                           "out = lambda t: sys.stdout.buffer.write(t.encode() + b'\\n')\n"
                           "out(m['Subject']); out(m['To']); out(m['Date']); out(str(len(m.defects)))\n"
                           "out(m.get_body().get_content().strip().replace('\\n', '|'))\n"
                           "for a in m.iter_attachments():\n"
                           "    c = a.get_content()\n"
                           "    out(a.get_filename() + ' ' + a.get_content_type() + ' '\n"
                           "        + (c if isinstance(c, bytes) else c.encode()).hex())\n"),
            file.fileName() });
    if (!python.waitForStarted())
        QSKIP("python3 is not installed");
    python.waitForFinished(-1);
    QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
    const QStringList said = QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'));
    QVERIFY(said.size() >= 7);
    QCOMPARE(said[0], draft.subject);
    QCOMPARE(said[1], draft.to);
    QVERIFY(said[2].endsWith(QStringLiteral("+0100")));
    QCOMPARE(said[3], QStringLiteral("0"));
    QCOMPARE(said[4], QStringLiteral("Hello,||5 µg of Ätherol."));
    QCOMPARE(said[5], QStringLiteral("exception.json application/json 7b2261223a20317d"));
    QCOMPARE(said[6], QStringLiteral("Palette 1 größer.png image/png ") + QString::fromLatin1(picture.toHex()));
}

void tst_CaseMail::keepsHeadersOnTheirLines()
{
    MailDraft draft;
    draft.from = QStringLiteral("a@b.example\r\nBcc: everybody@c.example");
    draft.subject = QStringLiteral("a\nb");
    draft.id = "m";
    QVERIFY(!mailOf(draft).contains("\nBcc:"));
    QVERIFY(mailOf(draft).contains("Subject: a b\r\n"));
}

void tst_CaseMail::tellsEveryOpenItem()
{
    ledger::ExceptionCase found;
    found.id = ledger::CaseId { 12 };
    found.category = "wrong-lot";
    found.purchaseOrder = "PO-1";
    found.due = QDate(2026, 11, 25);
    ledger::ExceptionLine line;
    line.kind = ledger::LineKind::Misaligned;
    line.gtin = "00361414312340";
    line.serial = "u2";
    line.lot = "L7";
    line.toldLot = "L1";
    line.resolution = ledger::Resolution::SendNewData;
    ledger::ExceptionLine settled = line;
    settled.serial = "u3";
    settled.ended = ledger::LineEnd::DataCame;
    const QString words = mailWords(found, { line, settled }, { "0399999000017", QStringLiteral("dock@site.example") },
        QStringLiteral("Synthetic Wholesale"));
    QVERIFY(words.contains(QStringLiteral("X-0012")));
    QVERIFY(words.contains(QStringLiteral("exception 1-2 of")));
    QVERIFY(words.contains(QStringLiteral("serial u2, lot L7: your data say lot L1")));
    QVERIFY(words.contains(QStringLiteral("We ask you: Send new data.")));
    QVERIFY(words.contains(QStringLiteral("2026-11-25")));
    QVERIFY(!words.contains(QStringLiteral("u3")));
}

QTEST_GUILESS_MAIN(tst_CaseMail)
#include "tst_casemail.moc"
