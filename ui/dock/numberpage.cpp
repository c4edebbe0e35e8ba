#include "dock/numberpage.h"

#include "common/plaintext.h"
#include "dock/inspecteditem.h"
#include "dock/itemsnapshot.h"
#include "dock/itemstatewords.h"
#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "line/batchwords.h"
#include "scan/itemid.h"
#include "workflow/clientscope.h"
#include "workflow/numberreason.h"
#include "workflow/numberstory.h"

#include <QCoreApplication>

namespace packledger::dock {

using common::Tone;
using workflow::NumberStory; // unqualified: lupdate takes what stands before the function for its class

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemPage)
};

std::optional<NumberStory> storyFor(ledger::View &view, const QByteArray &query, const QDate &today)
{
    if (const Result<gs1::ItemKey> key = scan::parseItemId(query, today)) {
        if (std::optional<NumberStory> story = workflow::storyOf(view, *key))
            return story;
    }
    // A serial alone: of one of the products that numbers are drawn for.
    for (const ledger::Pool &pool : view.line().pools.all()) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(pool.gtin);
        if (!gtin)
            continue;
        if (std::optional<NumberStory> story = workflow::storyOf(view, gs1::ItemKey::sgtin(*gtin, query)))
            return story;
    }
    return std::nullopt;
}

TimelineRow lineOf(const ledger::EntryHead &head, const QString &title, const QString &reason, const Instant &now)
{
    QStringList details { reason, QString::fromUtf8(head.actor.operatorName), QString::fromUtf8(head.actor.station) };
    details.removeAll(QString());
    TimelineRow row;
    row.title = title;
    row.detail = details.join(QStringLiteral(" · "));
    row.when = common::momentText(head.at.ms, now.offsetMinutes);
    row.source = Text::tr("written here");
    return row;
}

} // namespace

std::optional<ItemState> numberPage(
    ledger::View &view, const access::Session &person, const QByteArray &query, const Instant &now)
{
    const std::optional<NumberStory> story = storyFor(view, query, now.localDate());
    if (!story || !workflow::mayHandle(view, person, story->number.key))
        return std::nullopt;
    const gs1::ItemKey &key = story->number.key;
    const QString state = line::numberStateText(story->number.state);
    ItemState page;
    page.stage = ItemState::Stage::Found;
    page.isNumber = true;
    page.itemKey = QString::fromUtf8(key.text());
    page.kind = levelText(ledger::Level::Unit);
    page.code = codeText(key);
    page.tone = story->number.state == ledger::NumberState::Rejected ? Tone::Attention : Tone::Neutral;
    page.stateText = state;
    page.product = productText(view, key);
    const auto add = [&page](const QString &label, const QString &value, bool isCode) {
        if (!value.isEmpty())
            page.fields.push_back({ label, value, {}, isCode });
    };
    if (const std::optional<gs1::Gtin> gtin = key.gtin())
        add(Text::tr("GTIN"), QString::fromLatin1(gtin->digits()), true);
    add(Text::tr("Serial"), page.code, true);
    if (story->batch) {
        add(Text::tr("Lot"), QString::fromUtf8(story->batch->order.lot), true);
        add(Text::tr("Expires"), common::dateText(story->batch->order.expiry), false);
    }
    const std::vector<workflow::InspectionRecord> looks = workflow::inspectionHistory(view, key);
    for (size_t index = 0; index < looks.size(); ++index) {
        page.inspections.push_back(inspectionLine(looks[index], index, now));
        page.inspections.back().tone
            = looks[index].result == ledger::InspectionResult::Good ? Tone::Accepted : Tone::Attention;
    }
    if (!looks.empty())
        page.inspected = inspectedState(view, looks.back(), now);
    if (const std::optional<TimelineRow> packing = packingRow(view, key, now)) {
        page.timeline.push_back(*packing);
        page.stateText = packing->title;
    }
    if (story->changed.seq != story->drawn.seq)
        page.timeline.push_back(lineOf(story->changed, state, workflow::reasonWords(story->reason), now));
    for (size_t index = looks.size(); index-- > 0;)
        page.timeline.push_back(inspectionLine(looks[index], index, now));
    page.timeline.push_back(
        lineOf(story->drawn, line::numberStateText(ledger::NumberState::Allocated), QString(), now));
    return page;
}

} // namespace packledger::dock
