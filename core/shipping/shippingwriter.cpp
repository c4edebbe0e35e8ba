#include "shipping/shippingwriter.h"

#include "base/baseerrors.h"
#include "shipping/shippingerrors.h"
#include "shipping/story.h"
#include "shipping/tradefacts.h"
#include "workflow/siteevent.h"

#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>

namespace packledger::shipping {

using ledger::View;

namespace {

/// Writes documents, halving the goods until each document keeps to the customer's limits.
class ShippingWriter
{
public:
    ShippingWriter(View &view, const ShippingTask &task)
        : m_view(view)
        , m_task(task)
        , m_afterMs(task.afterMs)
    {
    }

    Result<void> write(const std::vector<ItemId> &roots)
    {
        const Story story(m_view, roots, m_task.partner.name);
        const sync::PartnerProfile &partner = m_task.partner;
        if (partner.mostEvents > 0 && story.eventCount() + 1 > partner.mostEvents)
            return writeHalves(roots);
        WrittenDocument written;
        written.shipping = shippingEvent(m_view, m_task, roots, std::max(m_afterMs, story.latestMs()));
        written.instance = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const ShippingDocument document { partner, m_task.parties, written.instance, m_task.now, &story,
            { written.shipping }, m_task.progress };
        written.file = std::make_shared<QTemporaryFile>();
        if (!written.file->open())
            return fail(codes::fileOpen, written.file->errorString());
        Result<Findings> findings = writeDocument(m_view, document, *written.file);
        if (!findings)
            return fail(findings.error());
        if (!written.file->flush())
            return fail(codes::fileWrite, written.file->errorString());
        if (partner.mostBytes > 0 && written.file->size() > partner.mostBytes)
            return writeHalves(roots);
        written.findings = *std::move(findings);
        m_afterMs = written.shipping.eventTime.ms - 1; // all of a delivery left at once
        documents.push_back(std::move(written));
        return {};
    }

    std::vector<WrittenDocument> documents;

private:
    Result<void> writeHalves(const std::vector<ItemId> &roots)
    {
        if (roots.size() == 1) {
            const std::optional<ledger::ItemRow> row = m_view.items().byId(roots.front());
            return fail(
                codes::tooBigForPartner, row ? QString::fromUtf8(m_view.masterData().epcUri(row->key)) : QString());
        }
        const auto middle = roots.begin() + std::ptrdiff_t(roots.size() / 2);
        for (const auto &half : { std::vector(roots.begin(), middle), std::vector(middle, roots.end()) }) {
            if (const Result<void> done = write(half); !done)
                return done;
        }
        return {};
    }

    View &m_view;
    const ShippingTask &m_task;
    qint64 m_afterMs;
};

} // namespace

epcis::Event shippingEvent(View &view, const ShippingTask &task, const std::vector<ItemId> &roots, qint64 afterMs)
{
    // Refused by partners where it is not later than all that went before (standards.md section 10, 5).
    epcis::Event event = workflow::siteEvent(view, task.now, task.parties.from, epcis::EventType::Object,
        epcis::Action::Observe, "shipping", std::max(task.now.ms, afterMs + 1));
    event.disposition = "urn:epcglobal:cbv:disp:in_transit";
    event.bizLocation.reset(); // it is on its way
    for (const ItemId root : roots) {
        if (const std::optional<ledger::ItemRow> row = view.items().byId(root))
            event.epcList.push_back(view.masterData().epcUri(row->key));
    }
    setTrade(event, view, task.parties, task.dispatch);
    addTradeFacts(event, view, task.dispatch, task.partner.guideline, roots);
    return event;
}

Result<std::vector<WrittenDocument>> writeShipping(
    View &view, const ShippingTask &task, const std::vector<ItemId> &roots)
{
    ShippingWriter writer(view, task);
    if (const Result<void> done = writer.write(roots); !done)
        return fail(done.error());
    return std::move(writer.documents);
}

} // namespace packledger::shipping
