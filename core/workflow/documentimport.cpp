#include "workflow/documentimport.h"

#include "base/baseerrors.h"
#include "epcis/documentreader.h"
#include "workflow/documenterrors.h"
#include "workflow/documentsink.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace packledger::workflow {

namespace {

constexpr qint64 hashPiece = qint64(1) << 20;

Result<QByteArray> digestOf(QFile &file)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(hashPiece);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            return fail(packledger::codes::fileOpen, file.fileName() + QStringLiteral(": ") + file.errorString());
        sum.addData(piece);
    }
    file.seek(0);
    return sum.result();
}

QJsonArray toJson(const Findings &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject {
            { QStringLiteral("severity"), int(finding.severity) },
            { QStringLiteral("code"), QString(finding.code.name()) },
            { QStringLiteral("detail"), finding.detail },
            { QStringLiteral("line"), finding.where.line },
            { QStringLiteral("column"), finding.where.column },
            { QStringLiteral("path"), finding.where.path },
        });
    }
    return list;
}

ImportOutcome knownDocument(const ledger::StoredDocument &stored, ledger::View &view)
{
    ImportOutcome outcome;
    outcome.document = stored.id;
    outcome.events = stored.eventCount;
    outcome.items = stored.itemCount;
    outcome.shipments = view.shipments().ofDocument(stored.id);
    outcome.duplicate = true;
    return outcome;
}

/// One import while it runs.
class Import
{
public:
    Import(QFile &file, QByteArray sha256, epcis::Format format, const Progress &progress)
        : m_file(file), m_sha256(std::move(sha256)), m_format(format), m_progress(progress)
    {
    }

    Result<ImportOutcome> run(ledger::WriteTransaction &transaction)
    {
        // Another station may have taken the same document since we looked.
        if (const std::optional<ledger::StoredDocument> known = transaction.documents().bySha256(m_sha256))
            return knownDocument(*known, transaction);
        const DocumentId id = transaction.documents().nextId();
        transaction.documents().keepBytes(m_file, m_sha256);
        m_file.seek(0);
        LedgerSink sink(transaction, id, m_file.fileName());
        Result<epcis::DocumentSummary> summary = epcis::readDocument(m_file, sink, {}, m_progress);
        if (transaction.database().failure())
            return fail(*transaction.database().failure());
        if (!summary) {
            Error error = summary.error();
            error.where.file = m_file.fileName();
            return fail(error);
        }
        ImportOutcome outcome;
        outcome.document = id;
        outcome.format = summary->format;
        outcome.events = summary->events;
        outcome.newEvents = sink.newEvents();
        outcome.items = sink.items();
        outcome.duplicate = summary->events > 0 && sink.newEvents() == 0;
        outcome.warnings = std::move(sink.findings());
        const epcis::DocumentHeader &header = sink.header();
        transaction.appendAct("document.imported",
            QJsonObject {
                { QStringLiteral("sha256"), QString::fromLatin1(m_sha256.toHex()) },
                { QStringLiteral("name"), QFileInfo(m_file).fileName() },
                { QStringLiteral("format"), QString::fromLatin1(epcis::formatName(summary->format)) },
                { QStringLiteral("bytes"), m_file.size() },
                { QStringLiteral("instance_id"), QString::fromUtf8(header.instanceIdentifier) },
                { QStringLiteral("sender"), QString::fromUtf8(header.sender) },
                { QStringLiteral("receiver"), QString::fromUtf8(header.receiver) },
                { QStringLiteral("guideline"), QString::fromUtf8(header.guidelineVersion) },
                { QStringLiteral("statement_affirmed"), header.affirmsTransactionStatement.value_or(false) },
                { QStringLiteral("events"), outcome.events },
                { QStringLiteral("items"), outcome.items },
                { QStringLiteral("findings"), toJson(outcome.warnings) },
            },
            id);
        outcome.shipments = transaction.shipments().ofDocument(id);
        return outcome;
    }

private:
    QFile &m_file;
    QByteArray m_sha256;
    epcis::Format m_format;
    const Progress &m_progress;
};

} // namespace

Result<ImportOutcome> importDocument(ledger::Ledger &ledger, const QString &fileName, const Progress &progress)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, fileName + QStringLiteral(": ") + file.errorString(), Where { fileName, 0, 0, {} });
    if (file.size() == 0)
        return fail(codes::emptyFile, fileName, Where { fileName, 0, 0, {} });
    const Result<QByteArray> sha256 = digestOf(file);
    if (!sha256)
        return fail(sha256.error());
    const epcis::Format format = epcis::detectFormat(file);
    if (format == epcis::Format::Unknown)
        return fail(codes::unknownFormat, fileName, Where { fileName, 1, 1, {} });
    Result<ImportOutcome> outcome = ledger.write([&](ledger::WriteTransaction &transaction) {
        return Import(file, *sha256, format, progress).run(transaction);
    });
    if (outcome && outcome->format == epcis::Format::Unknown)
        outcome->format = format;
    return outcome;
}

} // namespace packledger::workflow
