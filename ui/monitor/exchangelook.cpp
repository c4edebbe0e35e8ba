#include "monitor/exchangelook.h"

#include "common/plaintext.h"
#include "ledger/exchangelists.h"
#include "monitor/exchangewords.h"
#include "sync/partners.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::monitor {

using Side = ExchangeState::Side;

namespace {

constexpr int hoursShown = 72;
constexpr qint64 hourMs = 3'600'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(packledger::monitor::ExchangePresenter)
};

template <typename Page>
void addRows(const Page &page, const Instant &now, ExchangeLook &look)
{
    for (const auto &line : page.lines)
        look.rows.push_back(rowOf(line, now));
    look.hasMore = page.hasMore;
}

} // namespace

ExchangeLook lookAt(ledger::View &view, Side side, const sync::MonitorQuestion &question, const Instant &now)
{
    ExchangeLook look;
    const sync::MonitorCounts counts = sync::monitorCounts(view, now.ms);
    look.figures = figuresOf(counts, side, now.ms);
    look.ways = waysOf(counts, now.ms);
    if (side == Side::Outbox)
        addRows(sync::outgoingPage(view, question, now.localDate(), now.ms), now, look);
    else
        addRows(sync::incomingPage(view, question, now.localDate(), now.ms), now, look);
    for (const sync::PartnerProfile &partner : sync::allPartners(view)) {
        const QString name = QString::fromUtf8(partner.name);
        look.partners.emplace_back(name, partner.title.isEmpty() ? name : partner.title);
    }
    return look;
}

ExchangeHours hoursBefore(ledger::View &view, const Instant &now)
{
    const qint64 since = now.ms - hoursShown * hourMs;
    ExchangeHours read;
    read.hours.assign(hoursShown, {});
    qint64 delivered = 0;
    qint64 failures = 0;
    qint64 arrived = 0;
    for (const ledger::ExchangeLists::Hour &hour : ledger::ExchangeLists(view.database()).hours(since)) {
        if (hour.hour < 0 || hour.hour >= hoursShown)
            continue;
        read.hours[size_t(hour.hour)] = { int(hour.delivered), int(hour.failed), int(hour.arrived) };
        delivered += hour.delivered;
        failures += hour.failed;
        arrived += hour.arrived;
    }
    read.begin = common::dayText(since, now.offsetMinutes);
    read.words = Text::tr("In three days: %1 delivered, %2 attempts failed, %3 came in.")
                     .arg(QLocale().toString(delivered), QLocale().toString(failures), QLocale().toString(arrived));
    return read;
}

} // namespace packledger::monitor
