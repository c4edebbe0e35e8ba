#include "workflow/labelreplacing.h"

#include "access/accesserrors.h"
#include "workflow/aggregationsession.h"
#include "workflow/clientscope.h"
#include "workflow/commissioning.h"
#include "workflow/ending.h"
#include "workflow/numberdrawing.h"
#include "workflow/printacts.h"
#include "workflow/printchoice.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"
#include "workflow/unpacking.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::workflow {

using gs1::ItemKey;
using ledger::ItemRow;
using ledger::LabelState;
using ledger::NumberState;
using ledger::WriteTransaction;

namespace {

ScannedCode codeOf(const ItemKey &key)
{
    ScannedCode code;
    code.uuid = ScannedCode::newUuid();
    code.identities.push_back({ key, {}, {} });
    return code;
}

QString textOf(const ItemKey &key)
{
    return QString::fromUtf8(key.text());
}

/// One replacement at work.
class Replacing
{
public:
    Replacing(
        WriteTransaction &transaction, const access::Session &person, const ledger::NumberRow &number, QString reason)
        : m_transaction(transaction)
        , m_person(person)
        , m_number(number)
        , m_old(number.key)
        , m_reason(std::move(reason))
        , m_label(transaction.line().printing.labelOf(number.key))
    {
    }

    Result<Replacement> run(const LabelPlace &place)
    {
        if (const Result<void> done = draw(); !done)
            return fail(done.error());
        if (const Result<void> done = m_number.state == NumberState::Commissioned ? replaceLiving() : replaceUnborn();
            !done)
            return fail(done.error());
        m_transaction.appendAct("print.replaced",
            QJsonObject { { QStringLiteral("old"), textOf(m_old) }, { QStringLiteral("new"), textOf(m_fresh) },
                { QStringLiteral("reason"), m_reason } });
        if (const Result<void> done = print(place); !done)
            return fail(done.error());
        m_done.old = m_old;
        m_done.fresh = m_fresh;
        m_done.oldUri = m_transaction.masterData().epcUri(m_old);
        m_done.freshUri = m_transaction.masterData().epcUri(m_fresh);
        return m_done;
    }

private:
    [[nodiscard]] QString oldName() const { return QString::fromUtf8(m_transaction.masterData().epcUri(m_old)); }

    /// The batch that still takes numbers; a closed one is locked.
    [[nodiscard]] BatchId openBatch() const
    {
        const std::optional<ledger::BatchRow> batch
            = m_number.batch.isValid() ? m_transaction.line().batches.find(m_number.batch) : std::nullopt;
        const bool isOver
            = !batch || batch->state == ledger::BatchState::Closed || batch->state == ledger::BatchState::Cancelled;
        return isOver ? BatchId {} : batch->id;
    }

    Result<void> draw()
    {
        const std::optional<gs1::Gtin> gtin = m_old.gtin();
        if (!gtin) {
            const Result<ItemKey> drawn = drawSscc(m_transaction, m_person, clientOf(m_transaction, m_old).toUtf8());
            if (!drawn)
                return fail(drawn.error());
            m_fresh = *drawn;
            return {};
        }
        const std::optional<ledger::Pool> pool = m_transaction.line().pools.find(m_number.pool);
        const bool isOpen = pool && !pool->closed;
        const NumberRequest request { gtin->digits(), pool ? pool->market : QByteArray(),
            pool ? pool->client : QByteArray(), isOpen ? pool->id : PoolId {} };
        const Result<std::vector<ItemKey>> drawn = drawNumbers(m_transaction, m_person, request, 1, openBatch());
        if (!drawn)
            return fail(drawn.error());
        m_fresh = drawn->front();
        return {};
    }

    /// The old number never came to life: it is written off with its label.
    Result<void> replaceUnborn()
    {
        const std::optional<ledger::Packing> packing = m_transaction.line().packings.openOf(m_old);
        voidLabel();
        if (packing)
            return moveOpenPacking(*packing);
        if (!m_label && m_number.state == NumberState::Allocated)
            m_transaction.appendAct("number.moved",
                QJsonObject { { QStringLiteral("state"), QString::fromLatin1(nameOf(NumberState::Voided)) },
                    { QStringLiteral("keys"), QJsonArray { textOf(m_old) } }, { QStringLiteral("reason"), m_reason } });
        return {};
    }

    void voidLabel()
    {
        if (m_label)
            moveLabels(m_transaction, m_label->job, LabelState::Voided, { m_label->position }, m_reason);
    }

    Result<void> moveOpenPacking(const ledger::Packing &packing)
    {
        std::vector<ScannedCode> children;
        for (const ledger::PackedChild &child : m_transaction.line().packings.children(packing.id)) {
            if (const std::optional<ItemRow> row = m_transaction.items().byId(child.item))
                children.push_back(codeOf(row->key));
        }
        if (const Result<void> given = AggregationSession(packing.id, m_person).cancel(m_transaction); !given)
            return given;
        const Result<ledger::PackingId> opened
            = openPacking(m_transaction, m_person, { m_fresh, packing.level, packing.batch });
        if (!opened)
            return fail(opened.error());
        m_done.packing = *opened;
        return takeIn(*opened, children);
    }

    Result<void> takeIn(ledger::PackingId packing, const std::vector<ScannedCode> &children)
    {
        if (children.empty())
            return {};
        const Result<std::vector<PackOutcome>> outcomes
            = AggregationSession(packing, m_person).layer(m_transaction, children, AggregationSession::Move::Confirmed);
        if (!outcomes)
            return fail(outcomes.error());
        for (const PackOutcome &outcome : *outcomes) {
            if (outcome.verdict != PackVerdict::Accepted)
                return fail(codes::notReplaced, sentence(outcome));
        }
        return {};
    }

    Result<void> replaceLiving()
    {
        const std::optional<ItemRow> row = m_transaction.items().find(m_old);
        if (!row)
            return fail(codes::notOurNumber, oldName());
        const std::optional<ledger::PackedChild> claim = m_transaction.line().packings.claimOn(row->id);
        if (const Result<void> born = row->level == ledger::Level::Unit ? commissionPack(*row) : repack(*row); !born)
            return born;
        if (row->parent.isValid()) {
            const Result<Swap> swapped = swapChild(m_transaction, m_person, codeOf(m_old), codeOf(m_fresh), true);
            if (!swapped)
                return fail(swapped.error());
            if (swapped->in.verdict != PackVerdict::Accepted)
                return fail(codes::notReplaced, sentence(swapped->in));
        }
        const Result<EndOutcome> ended
            = endItem(m_transaction, m_person, codeOf(m_old), { ledger::End::Decommissioned, m_reason });
        if (!ended)
            return fail(ended.error());
        if (ended->verdict != EndVerdict::Done)
            return fail(codes::notReplaced, sentence(*ended));
        voidLabel();
        // It stands in a container that is still being filled.
        if (claim)
            return takeIn(claim->packing, { codeOf(m_fresh) });
        return {};
    }

    Result<void> commissionPack(const ItemRow &row)
    {
        const Result<EventId> born
            = commission(m_transaction, m_person, Commissioning { openBatch(), row.lot, row.expiry }, { m_fresh });
        return born ? Result<void>() : fail(born.error());
    }

    /// A closed container: its children go over to the new number.
    Result<void> repack(const ItemRow &row)
    {
        std::vector<ScannedCode> children;
        for (const ItemRow &child : m_transaction.items().children(row.id))
            children.push_back(codeOf(child.key));
        if (const Result<Unpacking> empty = unpackAll(m_transaction, m_person, m_old, Emptied::Stays); !empty)
            return fail(empty.error());
        const Result<ledger::PackingId> opened
            = openPacking(m_transaction, m_person, { m_fresh, row.level, openBatch() });
        if (!opened)
            return fail(opened.error());
        if (const Result<void> in = takeIn(*opened, children); !in)
            return in;
        const Result<Closing> closed
            = AggregationSession(*opened, m_person).close(m_transaction, AggregationSession::Short::Allowed);
        if (!closed)
            return fail(closed.error());
        return closed->verdict == ClosingVerdict::Closed ? Result<void>() : fail(codes::notReplaced, sentence(*closed));
    }

    /// Of a label that was not printed here: what the order says for its packs, the ready one for a container.
    QString usualTemplate(BatchId id)
    {
        const std::optional<ledger::BatchRow> batch = m_transaction.line().batches.find(id);
        if (batch && m_fresh.gtin() && m_fresh.gtin()->digits() == batch->order.gtin)
            return batch->order.labelTemplate;
        const std::optional<ItemRow> row = m_transaction.items().find(m_fresh);
        return row && row->level != ledger::Level::Unit ? readyTemplate(row->level, m_fresh) : QString();
    }

    Result<void> print(LabelPlace place)
    {
        const std::optional<ledger::PrintJobRow> before
            = m_label ? m_transaction.line().printing.job(m_label->job) : std::nullopt;
        if (place.printer.isEmpty() && before)
            place.printer = before->printer;
        if (place.labelTemplate.isEmpty() && before)
            place.labelTemplate = before->labelTemplate;
        if (place.language.isEmpty() && before)
            place.language = before->language;
        const BatchId batch = before && before->batch.isValid() ? before->batch : m_number.batch;
        if (place.labelTemplate.isEmpty())
            place.labelTemplate = usualTemplate(batch);
        if (place.printer.isEmpty() || place.labelTemplate.isEmpty())
            return {};
        const Result<PrintJobId> job = queueLabels(
            m_transaction, m_person, { place.printer, place.labelTemplate, batch, { m_fresh }, place.language });
        if (!job)
            return fail(job.error());
        m_done.job = *job;
        return {};
    }

    WriteTransaction &m_transaction;
    const access::Session &m_person;
    ledger::NumberRow m_number;
    ItemKey m_old;
    QString m_reason;
    std::optional<ledger::PrintLabelRow> m_label;
    ItemKey m_fresh;
    Replacement m_done;
};

} // namespace

Result<Replacement> replaceLabel(WriteTransaction &transaction, const access::Session &person, const ItemKey &old,
    const QString &reason, const LabelPlace &place)
{
    if (!person.may(access::Permission::Print))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::Print)));
    if (reason.trimmed().isEmpty())
        return fail(codes::noVoidReason);
    const QString name = QString::fromUtf8(transaction.masterData().epcUri(old));
    const std::optional<ledger::NumberRow> number = transaction.line().numbers.find(old);
    if (!number)
        return fail(codes::notOurNumber, name);
    if (const Result<void> mine = checkClient(transaction, person, old); !mine)
        return fail(mine.error());
    switch (number->state) {
    case NumberState::Allocated:
    case NumberState::Sent:
    case NumberState::Printed:
    case NumberState::Uncertain:
    case NumberState::Commissioned:
    case NumberState::Rejected: // the pack was right, its label was not
        return Replacing(transaction, person, *number, reason.trimmed()).run(place);
    case NumberState::Sampled:
    case NumberState::Destroyed:
    case NumberState::Decommissioned:
    case NumberState::Voided:
    case NumberState::Returned:
        break;
    }
    return fail(codes::numberEnded, name);
}

} // namespace packledger::workflow
