#include "desktop/endpointservice.h"
#include "desktop/exchangeservice.h"
#include "support/testsite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace packledger;
using namespace packledger::desktop;
using site::EndpointStanding;

namespace {

std::atomic<bool> isRefused = false;

} // namespace

/// The desktop's services with a connection of their own, where the site cannot be opened at once.
class tst_SiteServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exchangesOnceTheSiteIsThere();
    void listensOnceTheSiteIsThere();

private:
    void comeBack() { QVERIFY(QFile::rename(m_identity + QStringLiteral("~"), m_identity)); }

    test::FakeClock m_clock;
    std::unique_ptr<test::TestSite> m_site;
    QString m_identity;
};

void tst_SiteServices::init()
{
    m_site = std::make_unique<test::TestSite>(m_clock);
    m_identity = ledger::Site::identityFile(m_site->folder());
    QVERIFY(QFile::rename(m_identity, m_identity + QStringLiteral("~")));
}

void tst_SiteServices::exchangesOnceTheSiteIsThere()
{
    ExchangeService service(m_clock);
    QSignalSpy told(&service, &ExchangeService::healthChanged);
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { isRefused = text.startsWith(u"exchange: "); });
    service.open(m_site->folder(), "dock 2");
    const bool isTold = QTest::qWaitFor([] { return isRefused.load(); });
    qInstallMessageHandler(before);
    QVERIFY(isTold);
    comeBack();
    QTRY_VERIFY(!told.isEmpty());
}

void tst_SiteServices::listensOnceTheSiteIsThere()
{
    EndpointService service(m_clock);
    QSignalSpy told(&service, &EndpointService::standingChanged);
    const auto state = [&] {
        return told.isEmpty() ? std::nullopt : std::optional(told.last().first().value<EndpointStanding>().state);
    };
    service.open(m_site->folder(), "dock 2");
    QTRY_COMPARE(state(), EndpointStanding::State::Failed);
    comeBack();
    QTRY_COMPARE(state(), EndpointStanding::State::Off);
}

QTEST_GUILESS_MAIN(tst_SiteServices)
#include "tst_siteservices.moc"
