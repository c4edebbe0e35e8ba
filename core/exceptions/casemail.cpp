#include "exceptions/casemail.h"

#include "base/text.h"

#include <QDateTime>

#include <algorithm>

namespace packledger::exceptions {

using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::LineKind;

namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 section 6.8
constexpr qsizetype longestWord = 45; // bytes of an encoded word, RFC 2047 section 2
constexpr size_t mostLines = 100; // in the words; the attached message has all

bool isPlain(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

/// A header's value: as it is, or in encoded words. A line break would begin another header.
QByteArray headerText(QString value)
{
    value.replace(QLatin1Char('\r'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (isPlain(value))
        return value.toLatin1();
    QByteArray words;
    QByteArray bytes;
    const auto flush = [&] {
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (const char32_t character : value.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&character, 1).toUtf8();
        if (bytes.size() + next.size() > longestWord)
            flush();
        bytes += next;
    }
    flush();
    return words;
}

QByteArray encoded(const QByteArray &content)
{
    const QByteArray base64 = content.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += longestLine)
        lines += base64.mid(at, longestLine) + "\r\n";
    return lines;
}

QByteArray parameter(const QString &name)
{
    // RFC 2231: what is no plain text goes by percent.
    QString quoted = name;
    quoted.replace(QLatin1Char('\\'), QLatin1Char('_')).replace(QLatin1Char('"'), QLatin1Char('_'));
    return isPlain(quoted) ? "filename=\"" + quoted.toLatin1() + '"'
                           : "filename*=UTF-8''" + quoted.toUtf8().toPercentEncoding();
}

QString sentenceOf(const ExceptionLine &line)
{
    const QString what = identityInEnglish(line);
    switch (line.kind) {
    case LineKind::MissingData:
        return what + QStringLiteral(": received, without data from you");
    case LineKind::MissingProduct:
        return what + QStringLiteral(": in your data, not received");
    case LineKind::Misaligned: {
        QStringList told;
        if (!line.toldSerial.isEmpty() && line.toldSerial != line.serial)
            told.append(QStringLiteral("serial %1").arg(text(line.toldSerial)));
        if (line.toldLot != line.lot)
            told.append(QStringLiteral("lot %1").arg(text(line.toldLot)));
        if (line.toldExpiry != line.expiry)
            told.append(QStringLiteral("expiry %1").arg(text(line.toldExpiry)));
        return what + QStringLiteral(": your data say %1").arg(told.join(QStringLiteral(", ")));
    }
    case LineKind::Overage:
    case LineKind::Underage:
        return what + QStringLiteral(": announced %1, received %2").arg(line.ordered).arg(line.received);
    case LineKind::GlnError:
    case LineKind::GtinError:
        return what
            + (line.toldGtin.isEmpty() ? QStringLiteral(": wrong in your data")
                                       : QStringLiteral(": wrong in your data, should be %1").arg(text(line.toldGtin)));
    case LineKind::Other:
        break;
    }
    return what;
}

} // namespace

QByteArray mailOf(const MailDraft &draft)
{
    const QByteArray boundary = "packledger-" + draft.id;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(draft.when.ms).toOffsetFromUtc(draft.when.offsetMinutes * 60);
    QByteArray mail;
    mail += "From: " + headerText(draft.from) + "\r\n";
    if (!draft.to.isEmpty())
        mail += "To: " + headerText(draft.to) + "\r\n";
    mail += "Subject: " + headerText(draft.subject) + "\r\n";
    mail += "Date: " + when.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    mail += "Message-ID: <" + draft.id + "@packledger.invalid>\r\n";
    // Mail programs open it for writing, not as one that came.
    mail += "X-Unsent: 1\r\n";
    mail += "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    mail += "--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + encoded(draft.words.toUtf8());
    for (const Attachment &attachment : draft.attachments) {
        mail += "--" + boundary + "\r\nContent-Type: " + attachment.contentType
            + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; " + parameter(attachment.name)
            + "\r\n\r\n" + encoded(attachment.content);
    }
    mail += "--" + boundary + "--\r\n";
    return mail;
}

QString mailSubject(const ExceptionCase &found)
{
    const QString order = found.purchaseOrder.isEmpty()
        ? QString()
        : QStringLiteral(", purchase order %1").arg(text(found.purchaseOrder));
    return QStringLiteral("Exception %1%2").arg(caseNumber(found.id), order);
}

QString mailWords(const ExceptionCase &found, const std::vector<ExceptionLine> &lines, const Contact &sender,
    const QString &senderName)
{
    if (found.isTheirs)
        return QStringLiteral(
            "Hello,\n\nour answer to your exception case %1%2 is in the attached file, in the form of "
            "the Partnership for DSCSA Governance.\n\n%3, GLN %4\n%5\n")
            .arg(text(found.uuid),
                found.purchaseOrder.isEmpty() ? QString()
                                              : QStringLiteral(" (purchase order %1)").arg(text(found.purchaseOrder)),
                senderName, text(sender.gln), sender.email);
    const std::optional<Category> category = categoryFrom(found.category);
    QString words
        = QStringLiteral("Hello,\n\nabout our case %1 (exception %2 of the GS1 US catalogue)%3:\n\n")
              .arg(caseNumber(found.id), category ? QString::fromLatin1(factsOf(*category).code) : QString(),
                  found.purchaseOrder.isEmpty() ? QString()
                                                : QStringLiteral(", purchase order %1").arg(text(found.purchaseOrder)));
    size_t told = 0;
    for (const ExceptionLine &line : lines) {
        if (line.ended != ledger::LineEnd::Open)
            continue;
        if (++told > mostLines)
            continue;
        words += QStringLiteral("- %1.\n  We ask you: %2.\n")
                     .arg(sentenceOf(line), QString::fromLatin1(nameOf(line.resolution)));
    }
    if (told > mostLines)
        words += QStringLiteral("- and %1 more, in the attached message.\n").arg(told - mostLines);
    if (!found.note.isEmpty())
        words += QLatin1Char('\n') + found.note + QLatin1Char('\n');
    if (found.due.isValid())
        words += QStringLiteral("\nPlease answer by %1.").arg(found.due.toString(Qt::ISODate));
    words += QStringLiteral("\nThe attached file tells the same in the form of the Partnership for DSCSA Governance; "
                            "you may answer with its response message.\n\n%1, GLN %2\n%3\n")
                 .arg(senderName, text(sender.gln), sender.email);
    if (!sender.phone.isEmpty())
        words += sender.phone + QLatin1Char('\n');
    return words;
}

} // namespace packledger::exceptions
