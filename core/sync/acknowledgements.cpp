#include "sync/acknowledgements.h"

#include "asn/x12segmentreader.h"
#include "base/sha256.h"
#include "sync/outgoing.h"
#include "sync/partners.h"

#include <QBuffer>
#include <QDir>
#include <QUuid>

namespace packledger::sync {

namespace {

/// The one partner whom an interchange is addressed to: by its X12 address, or its GLN.
std::optional<PartnerProfile> addressee(ledger::View &view, const asn::X12Segment &envelope)
{
    const QByteArray qualifier = envelope.at(7).trimmed().toByteArray();
    const QByteArray id = envelope.at(8).trimmed().toByteArray();
    std::optional<PartnerProfile> found;
    for (PartnerProfile &partner : allPartners(view)) {
        const bool isAddress = !partner.x12Id.isEmpty() && partner.x12Id == id
            && (partner.x12Qualifier.isEmpty() || partner.x12Qualifier == qualifier);
        if (!isAddress && (id.isEmpty() || partner.gln != id))
            continue;
        if (found)
            return std::nullopt;
        found = std::move(partner);
    }
    return found;
}

/// Whether it went into the outbox; an answer to nobody we know does not.
Result<bool> queueFile(ledger::Site &site, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false; // another program has just queued it
    QByteArray content = file.readAll();
    QBuffer bytes(&content);
    bytes.open(QIODevice::ReadOnly);
    asn::X12SegmentReader reader(bytes, path);
    asn::X12Segment envelope;
    if (const Result<bool> read = reader.next(envelope); !read || !*read)
        return false;
    return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<bool> {
        const std::optional<PartnerProfile> partner = addressee(transaction, envelope);
        // Whose way only brings documents in takes no answer; by hand it can be given one.
        if (!partner || (!partner->route.kind.isEmpty() && !hasWayOut(*partner)))
            return false;
        OutgoingDocument document;
        document.partner = partner->name;
        // Made of its bytes: the same file a second time is the same document.
        document.instance = QUuid::createUuidV5(QUuid(), Sha256::of(content)).toByteArray(QUuid::WithoutBraces);
        document.fileName = QFileInfo(path).fileName();
        document.contentType = "application/edi-x12";
        document.kind = "x12-997";
        document.isTest = envelope.at(15) == "T";
        const Result<ledger::OutboxId> queued = enqueue(transaction, document, bytes);
        if (!queued)
            return fail(queued.error());
        return true;
    });
}

} // namespace

Result<void> queueAcknowledgements(ledger::Site &site)
{
    QDir folder(site.folder() + QStringLiteral("/acknowledgements"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.edi") }, QDir::Files, QDir::Name)) {
        const Result<bool> queued = queueFile(site, folder.filePath(name));
        if (!queued)
            return fail(queued.error());
        if (*queued) {
            folder.mkpath(QStringLiteral("queued"));
            folder.rename(name, QStringLiteral("queued/") + name);
        }
    }
    return {};
}

} // namespace packledger::sync
