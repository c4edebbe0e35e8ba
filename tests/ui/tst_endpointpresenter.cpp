#include "site/endpointpresenter.h"
#include "support/dock.h"

#include <QSignalSpy>

using namespace packledger;
using common::Tone;

/// The page of other systems without a window.
class tst_EndpointPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<test::Dock>();
        m_service = std::make_unique<common::LedgerService>(m_dock->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_dock->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
        m_presenter = std::make_unique<site::EndpointPresenter>(*m_service, m_dock->clock, QStringLiteral("Station 2"));
    }
    void cleanup()
    {
        m_presenter.reset();
        m_service.reset();
        m_dock.reset();
    }

    void saysWhatToEnterForAPartnerBehindAGateway();
    void tellsAReceiptThatNobodyTook();
    void makesAndEndsTheTokenOfASystem();

private:
    std::unique_ptr<test::Dock> m_dock;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<site::EndpointPresenter> m_presenter;
};

void tst_EndpointPresenter::saysWhatToEnterForAPartnerBehindAGateway()
{
    QVERIFY(m_presenter->state().trouble.text.isEmpty());
    m_presenter->addRequest(1'000, QStringLiteral("192.0.2.17"), QStringLiteral("POST /as2"), 400, 12);
    m_presenter->setTrouble(
        1'000, Error { ErrorCode("as2.receipt-host"), QStringLiteral("acme: mdn.acme.example"), {} });
    const common::HealthLine &trouble = m_presenter->state().trouble;
    QCOMPARE(trouble.tone, Tone::Attention);
    QVERIFY(trouble.detail.contains(QStringLiteral("acme: mdn.acme.example")));
    QVERIFY(trouble.detail.contains(QStringLiteral("Receipts may also go to")));
}

void tst_EndpointPresenter::tellsAReceiptThatNobodyTook()
{
    m_presenter->addRequest(1'000, {}, QStringLiteral("POST https://acme.example/mdn"), 0, 0);
    QCOMPARE(m_presenter->state().requests.front().tone, Tone::Stop);
    QVERIFY(m_presenter->state().requests.front().status != QStringLiteral("0"));
}

void tst_EndpointPresenter::makesAndEndsTheTokenOfASystem()
{
    m_presenter->setSession(access::Session::forOperator("ana"));
    QSignalSpy changed(m_presenter.get(), &site::EndpointPresenter::settingsChanged);
    m_presenter->makeSystemToken(QStringLiteral(" erp "), QStringLiteral("capture"), {});
    QTRY_COMPARE(m_presenter->state().tokens.holders.size(), std::size_t(1));
    QCOMPARE(m_presenter->state().tokens.holders.front().name, QStringLiteral("erp"));
    QVERIFY(m_presenter->state().tokens.holders.front().scope.startsWith(QStringLiteral("Only hands over")));
    QCOMPARE(m_presenter->state().tokens.tokenOf, QStringLiteral("erp"));
    QVERIFY(!m_presenter->state().tokens.token.isEmpty());
    QCOMPARE(changed.size(), 1); // whoever listens has to know
    m_presenter->forgetToken();
    m_presenter->endSystemToken(QStringLiteral("erp"));
    QTRY_VERIFY(m_presenter->state().tokens.holders.empty());
    QCOMPARE(changed.size(), 2);
    QSignalSpy failed(m_presenter.get(), &site::EndpointPresenter::failed);
    m_presenter->makeSystemToken(QStringLiteral("e rp"), QStringLiteral("capture"), {});
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_EndpointPresenter)
#include "tst_endpointpresenter.moc"
