// What a page of events costs another system in a ledger of many: the first page against the thousandth, and questions
// that few events answer.
#include "base/sha256.h"
#include "bench/table.h"
#include "endpoint/epcisendpoint.h"
#include "support/testsite.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

using namespace packledger;

namespace {

epcis::Event eventOf(int number)
{
    epcis::Event event;
    event.eventTime.ms = 1'700'000'000'000 + qint64(number) * 1'000;
    event.eventTime.text = Instant { event.eventTime.ms, 0 }.toIso();
    event.timeZoneOffset = "+00:00";
    event.eventId = "urn:uuid:bench-" + QByteArray::number(number);
    event.action = epcis::Action::Observe;
    event.epcList = { "urn:epc:id:sgtin:0361414.012345." + QByteArray::number(number % 20'000) };
    event.bizStep = number % 10 == 0 ? "urn:epcglobal:cbv:bizstep:shipping" : "urn:epcglobal:cbv:bizstep:storing";
    event.disposition = "urn:epcglobal:cbv:disp:in_progress";
    event.readPoint = epcis::Place { "urn:epc:id:sgln:0361414.00001.0", {} };
    if (number % 10 == 0)
        event.bizTransactions = { { "urn:epcglobal:cbv:btt:po",
            "urn:epcglobal:cbv:bt:0361414000018:PO" + QByteArray::number(number / 100) } };
    return event;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption(
        { QStringLiteral("events"), QStringLiteral("in the ledger"), QStringLiteral("N"), QStringLiteral("1000000") });
    arguments.addOption({ QStringLiteral("unjudged"), QStringLiteral("bars are told, not kept") });
    arguments.process(application);
    const int events = arguments.value(QStringLiteral("events")).toInt();

    test::FakeClock clock;
    test::TestSite site(clock);
    constexpr int batch = 20'000;
    for (int next = 0; next < events; next += batch) {
        const auto done = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            for (int i = next; i < std::min(events, next + batch); ++i) {
                transaction.appendEvent(eventOf(i), Sha256::of(QByteArray::number(i)));
            }
            return {};
        });
        if (!done)
            qFatal("write");
        clock.advance(60'000);
    }

    endpoint::EpcisEndpoint server(site.site(), "t", "bench");
    const auto ask = [&](const QString &query) {
        return server.answer(
            { "GET", QStringLiteral("/events"), QUrlQuery(query), { { "Authorization", "Bearer t" } }, {} });
    };
    const auto tokenIn = [](const endpoint::HttpResponse &page) {
        const QByteArray link = page.header("Link");
        const qsizetype at = link.indexOf("nextPageToken=");
        return at < 0 ? QString() : QString::fromLatin1(link.sliced(at + 14).split('&').front().split('>').front());
    };
    // Milliseconds of one page, the median of several.
    const auto cost = [&](const QString &query) {
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer took;
            took.start();
            if (ask(query).status != 200)
                qFatal("%s", qPrintable(query));
            times.push_back(double(took.nsecsElapsed()) / 1e6);
        }
        return bench::median(times);
    };

    bench::Table table(!arguments.isSet(QStringLiteral("unjudged")));
    for (const char *query : { "perPage=30", "perPage=30&EQ_bizStep=shipping", "perPage=30&orderBy=eventTime" }) {
        const QString text = QLatin1StringView(query);
        QString token;
        int pages = 1;
        for (; pages < 1000; ++pages) {
            const QString next
                = tokenIn(ask(token.isEmpty() ? text : text + QStringLiteral("&nextPageToken=") + token));
            if (next.isEmpty())
                break;
            token = next;
        }
        const double first = cost(text);
        const double last = token.isEmpty() ? first : cost(text + QStringLiteral("&nextPageToken=") + token);
        table.told(text + QStringLiteral(": page 1, ms"), first);
        table.notAbove(QStringLiteral("%1: page %2 of page 1").arg(text).arg(pages), last / first, 2);
    }
    const double page = cost(QStringLiteral("perPage=30"));
    for (const char *query : { "MATCH_epc=urn:epc:id:sgtin:0361414.012345.77",
             "EQ_bizTransaction_po=urn:epcglobal:cbv:bt:0361414000018:PO50", "EQ_eventID=urn:uuid:bench-100",
             "GE_eventTime=2023-11-14T22:20:00Z&LT_eventTime=2023-11-14T22:21:00Z", "EQ_bizStep=destroying" }) {
        table.notAbove(QStringLiteral("%1, of a page").arg(QLatin1StringView(query)).left(66),
            cost(QLatin1StringView(query)) / page, 5);
    }
    return table.holds() ? 0 : 1;
}
