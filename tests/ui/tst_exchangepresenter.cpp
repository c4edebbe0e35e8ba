#include "common/plaintext.h"
#include "ledger/exceptionstore.h"
#include "monitor/exchangepresenter.h"
#include "support/dock.h"
#include "support/exchangedesk.h"
#include "sync/inbox.h"
#include "workflow/sitesettings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::monitor;
using common::Tone;
using ledger::OutboxId;
using Panel = ExchangeState::Panel;
using Show = ExchangeState::Show;
using Side = ExchangeState::Side;
using test::ExchangeDesk;
using test::ScriptedPartner;

/// Outbox and inbox without a window, on a real ledger in its own thread.
class tst_ExchangePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsWhatIsOnItsWay();
    void saysWhatIsWrongInWords();
    void showsOlderOnesWhenAsked();
    void staysQuickWithFiftyThousandDocuments();
    void opensADocumentWithTextAndHistory();
    void holdsAndTakesTheHoldBack();
    void asksWhyBeforeItEndsADocument();
    void refusesWhoMayNotExchange();
    void looksForNoSerialForWhoMaySeeNone();
    void savesDocumentAndReceipt();
    void savesTheListAsItIsCut();
    void opensARefusedArrivalAtItsFault();
    void showsTheEventsOfADocument();
    void answersARefusedArrival();
    void knowsWhomTheSenderMayAsk();
    void takesAQuarantinedArrival();

private:
    void look()
    {
        QSignalSpy changed(m_exchange.get(), &ExchangePresenter::stateChanged);
        m_exchange->refresh();
        QTRY_VERIFY(!changed.isEmpty() && !m_exchange->state().isLoading);
    }
    void open(qint64 id)
    {
        m_exchange->open(id);
        QTRY_VERIFY(m_exchange->state().open && !m_exchange->state().open->text.isReading);
    }
    [[nodiscard]] const ExchangeState &state() const { return m_exchange->state(); }

    std::unique_ptr<ExchangeDesk> m_desk;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<ExchangePresenter> m_exchange;
};

void tst_ExchangePresenter::init()
{
    m_desk = std::make_unique<ExchangeDesk>();
    m_service = std::make_unique<common::LedgerService>(m_desk->clock);
    QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
    m_service->open(m_desk->site.folder());
    QTRY_COMPARE(opened.size(), 1);
    m_exchange = std::make_unique<ExchangePresenter>(*m_service, m_desk->clock);
    m_exchange->setSession(m_desk->ana);
}

void tst_ExchangePresenter::cleanup()
{
    m_exchange.reset();
    m_service.reset();
    m_desk.reset();
}

void tst_ExchangePresenter::listsWhatIsOnItsWay()
{
    (void)m_desk->queue("one");
    m_desk->clock.advance(2 * 3'600'000);
    (void)m_desk->queue("two");
    look();
    QCOMPARE(state().rows.size(), size_t(2));
    QCOMPARE(state().rows[0].id, 2);
    QCOMPARE(state().rows[0].kind, QStringLiteral("Events to ACME Wholesale"));
    QCOMPARE(state().rows[0].state, QStringLiteral("waits"));
    QCOMPARE(state().rows[1].tone, Tone::Attention);
    QCOMPARE(state().rows[1].state, QStringLiteral("late"));
    QCOMPARE(state().rows[1].age, common::agoText(2 * 3'600'000));
    QCOMPARE(state().figures[0].value, QStringLiteral("2"));
    QCOMPARE(state().figures[1].value, QStringLiteral("1"));
    QCOMPARE(state().figures[1].tone, Tone::Attention);
    QCOMPARE(state().figures[4].value, common::agoText(2 * 3'600'000));
    QTRY_COMPARE(state().hours.size(), size_t(72));
    m_exchange->setShow(Show::Late);
    QTRY_COMPARE(state().rows.size(), size_t(1));
    m_exchange->setShow(Show::Open);
    m_exchange->setSearch(QStringLiteral("two"));
    QTRY_VERIFY(state().rows.size() == 1 && state().rows[0].id == 2);
    m_exchange->setSearch({});
    m_exchange->setPartner(QStringLiteral("nobody"));
    QTRY_VERIFY(state().rows.empty() && !state().isLoading);
}

void tst_ExchangePresenter::saysWhatIsWrongInWords()
{
    m_desk->partner().answers.push_back(ScriptedPartner::failed(QStringLiteral("reset by peer")));
    (void)m_desk->queue("a");
    (void)m_desk->pass();
    // The way itself is broken too.
    (void)m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        ledger::RouteState route;
        route.failures = 3;
        route.sinceMs = route.lastMs = m_desk->clock.now().ms;
        route.code = "transport.write";
        route.words = QStringLiteral("reset by peer");
        transaction.exchange().sending.setRoute("acme", ledger::Direction::Out, route);
        return {};
    });
    look();
    QCOMPARE(state().rows[0].state, QStringLiteral("not sent yet"));
    QVERIFY2(state().rows[0].trouble.contains(QStringLiteral("reset by peer")), qPrintable(state().rows[0].trouble));
    QVERIFY(!state().rows[0].trouble.contains(QStringLiteral("transport.")));
    QCOMPARE(state().rows[0].next, QStringLiteral("again in 1 s"));
    QCOMPARE(state().rows[0].attempts, QStringLiteral("tried 1 time(s)"));
    QCOMPARE(state().ways.size(), size_t(1));
    QVERIFY(state().ways[0].text.contains(QStringLiteral("ACME Wholesale")));
    QVERIFY(state().ways[0].detail.contains(QStringLiteral("reset by peer")));
}

void tst_ExchangePresenter::showsOlderOnesWhenAsked()
{
    for (int i = 0; i < 450; ++i)
        (void)m_desk->queue(QByteArray::number(i));
    look();
    QCOMPARE(state().rows.size(), size_t(200));
    QVERIFY(state().hasMore);
    m_exchange->showMore();
    QTRY_COMPARE(state().rows.size(), size_t(400));
    m_exchange->showMore();
    QTRY_COMPARE(state().rows.size(), size_t(450));
    QVERIFY(!state().hasMore);
}

void tst_ExchangePresenter::staysQuickWithFiftyThousandDocuments()
{
    constexpr int many = 50'000;
    const Result<void> queued = m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        for (int i = 0; i < many; ++i) {
            QByteArray content = "document " + QByteArray::number(i % 100);
            QBuffer bytes(&content);
            bytes.open(QIODevice::ReadOnly);
            const Result<OutboxId> id = sync::enqueue(transaction,
                { "acme", "instance-" + QByteArray::number(i), QStringLiteral("ship-%1.xml").arg(i), "application/xml",
                    "epcis", {}, false },
                bytes);
            if (!id)
                return fail(id.error());
        }
        return {};
    });
    QVERIFY(queued);
    m_desk->clock.advance(3'600'000);
    // All of them wait, and are late: nothing narrows the search.
    QElapsedTimer took;
    for (const Show show : { Show::All, Show::Open, Show::Late, Show::Failed }) {
        took.start();
        m_exchange->setShow(show);
        QTRY_VERIFY(!state().isLoading);
        qInfo("%d: %d rows in %d ms", int(show), int(state().rows.size()), int(took.elapsed()));
        QCOMPARE(state().rows.size(), show == Show::Failed ? size_t(0) : size_t(200));
    }
    QCOMPARE(state().figures[1].value, QStringLiteral("50,000"));
    m_exchange->setShow(Show::All);
    took.start();
    m_exchange->setSearch(QStringLiteral("ship-12.xml"));
    QTRY_COMPARE(state().rows.size(), size_t(1));
    qInfo("a name in %d ms", int(took.elapsed()));
}

void tst_ExchangePresenter::opensADocumentWithTextAndHistory()
{
    m_desk->partner().answers.push_back(ScriptedPartner::refused(QStringLiteral("GLN unknown")));
    const OutboxId id = m_desk->queue("a", "line one\nline two\n");
    (void)m_desk->pass();
    look();
    open(id.value);
    const OpenExchange &shown = *state().open;
    QCOMPARE(shown.text.source.size(), size_t(3));
    QCOMPARE(shown.text.source[1].text, QStringLiteral("line two"));
    QCOMPARE(shown.history.size(), size_t(3));
    QCOMPARE(shown.history[0].tone, Tone::Stop); // newest first
    QVERIFY(shown.history[2].who.contains(QStringLiteral("ana")) || !shown.history[2].who.isEmpty());
    QVERIFY(shown.canRetry && shown.canHold && shown.canResolve && !shown.canTake && !shown.canAnswer);
    QCOMPARE(shown.lines[0].tone, Tone::Stop);
    QVERIFY(shown.lines[0].detail.contains(QStringLiteral("GLN unknown")));
    m_exchange->retry();
    QTRY_COMPARE(m_desk->row(id).state, ledger::OutboxState::Waiting);
    m_exchange->close();
    QVERIFY(!state().open);
}

void tst_ExchangePresenter::holdsAndTakesTheHoldBack()
{
    const OutboxId id = m_desk->queue("a");
    look();
    open(id.value);
    m_exchange->openPanel(Panel::Hold);
    m_exchange->give(QStringLiteral("  "));
    QVERIFY(!state().panelMessage.isEmpty());
    QSignalSpy told(m_exchange.get(), &ExchangePresenter::told);
    m_exchange->give(QStringLiteral("being checked"));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_desk->row(id).state, ledger::OutboxState::Held);
    QCOMPARE(m_desk->row(id).words, QStringLiteral("being checked"));
    QCOMPARE(state().panel, Panel::None);
    QTRY_VERIFY(state().canUndo);
    m_exchange->undo();
    QTRY_COMPARE(m_desk->row(id).state, ledger::OutboxState::Waiting);
    QTRY_VERIFY(!state().canUndo && state().open && state().open->canHold);
}

void tst_ExchangePresenter::asksWhyBeforeItEndsADocument()
{
    const OutboxId id = m_desk->queue("a");
    look();
    open(id.value);
    m_exchange->openPanel(Panel::Resolve);
    m_exchange->give({});
    QCOMPARE(m_desk->row(id).state, ledger::OutboxState::Waiting);
    m_exchange->give(QStringLiteral("sent by mail"));
    QTRY_COMPARE(m_desk->row(id).state, ledger::OutboxState::Resolved);
    QTRY_VERIFY(state().open && !state().open->canRetry && !state().canUndo);
}

void tst_ExchangePresenter::refusesWhoMayNotExchange()
{
    const OutboxId id = m_desk->queue("a");
    look();
    open(id.value);
    m_exchange->setSession(access::Session("eve", QStringLiteral("Eve"), {}));
    m_exchange->openPanel(Panel::Hold);
    m_exchange->give(QStringLiteral("because"));
    QTRY_VERIFY(!state().isBusy && !state().panelMessage.isEmpty());
    QCOMPARE(m_desk->row(id).state, ledger::OutboxState::Waiting);
}

void tst_ExchangePresenter::looksForNoSerialForWhoMaySeeNone()
{
    m_desk->arrives("ship-1.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    m_exchange->setSide(Side::Inbox);
    m_exchange->setShow(Show::All);
    m_exchange->setSearch(QStringLiteral("1004")); // a pack in it
    QTRY_COMPARE(state().rows.size(), size_t(1));
    access::Session person = m_desk->ana;
    person.withhold(access::Permission::ViewSerials);
    m_exchange->setSession(person);
    look();
    QTRY_VERIFY(state().rows.empty());
    QVERIFY(!state().findsSerials);
    m_exchange->setSearch(QStringLiteral("ship-1"));
    QTRY_COMPARE(state().rows.size(), size_t(1));
}

void tst_ExchangePresenter::savesDocumentAndReceipt()
{
    ScriptedPartner::Outcome answer = ScriptedPartner::acknowledged();
    answer.evidence = "signed receipt";
    m_desk->partner().answers.push_back(answer);
    const OutboxId id = m_desk->queue("a", "content of ");
    (void)m_desk->pass();
    m_exchange->setShow(Show::All);
    look();
    open(id.value);
    QVERIFY(state().open->hasEvidence);
    QSignalSpy saved(m_exchange.get(), &ExchangePresenter::saved);
    const QString folder = m_desk->site.path("exports");
    m_exchange->save(folder);
    QTRY_COMPARE(saved.size(), 1);
    QFile document(folder + QStringLiteral("/a.xml"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), "content of a");
    QFile receipt(folder + QStringLiteral("/a.xml.receipt"));
    QVERIFY(receipt.open(QIODevice::ReadOnly));
    QCOMPARE(receipt.readAll(), "signed receipt");
}

void tst_ExchangePresenter::savesTheListAsItIsCut()
{
    (void)m_desk->queue("a");
    (void)m_desk->queue("b");
    m_exchange->setSearch(QStringLiteral("b.xml"));
    look();
    QSignalSpy saved(m_exchange.get(), &ExchangePresenter::saved);
    m_exchange->saveList(m_desk->site.path("exports"));
    QTRY_COMPARE(saved.size(), 1);
    QFile file(saved.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].startsWith("2,acme,epcis,,b.xml,b,waiting,"));
}

void tst_ExchangePresenter::opensARefusedArrivalAtItsFault()
{
    m_desk->arrives("cut.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml").chopped(300));
    m_exchange->setSide(Side::Inbox);
    QTRY_COMPARE(state().rows.size(), size_t(1));
    QCOMPARE(state().rows[0].tone, Tone::Stop);
    QVERIFY(!state().rows[0].trouble.isEmpty());
    QCOMPARE(state().figures[1].value, QStringLiteral("1"));
    open(1);
    QVERIFY(state().open->canAnswer && state().open->canTake && state().open->canResolve && !state().open->canHold);
    QVERIFY(state().open->text.sourceRow > 0);
    QCOMPARE(state().open->text.source[size_t(state().open->text.sourceRow)].mark, Tone::Stop);
    QCOMPARE(state().open->history.size(), size_t(2));
}

void tst_ExchangePresenter::showsTheEventsOfADocument()
{
    const QByteArray document = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("a.xml", document);
    m_desk->arrives("cut.xml", document.chopped(300));
    m_exchange->setSide(Side::Inbox);
    m_exchange->setShow(ExchangeState::Show::All);
    QTRY_COMPARE(state().rows.size(), size_t(2));
    open(1);
    m_exchange->openPanel(Panel::Events);
    QTRY_VERIFY(!state().events.isReading);
    QCOMPARE(int(state().events.rows.size()), document.count("<ObjectEvent>") + document.count("<AggregationEvent>"));
    for (const DocumentEvent &event : state().events.rows) {
        QVERIFY(!event.words.what.isEmpty() && !event.words.when.isEmpty());
        QVERIFY(!event.itemKey.isEmpty() && !event.words.detail.isEmpty());
        // People read names and numbers, not keys.
        QVERIFY2(!event.words.detail.contains(event.itemKey), qPrintable(event.words.detail));
    }
    // Of a refused one those before its fault, and why there are no more.
    open(2);
    QVERIFY(state().events.rows.empty());
    m_exchange->openPanel(Panel::Events);
    QTRY_VERIFY(!state().events.isReading);
    QVERIFY(!state().events.rows.empty() && !state().events.message.isEmpty());
}

void tst_ExchangePresenter::answersARefusedArrival()
{
    m_desk->arrives("cut.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml").chopped(300));
    m_exchange->setSide(Side::Inbox);
    QTRY_COMPARE(state().rows.size(), size_t(1));
    open(1);
    m_exchange->openPanel(Panel::Answer);
    m_exchange->previewAnswer({ QStringLiteral("nobody"), {}, {} });
    QVERIFY(!state().preview && !state().panelMessage.isEmpty());
    const AnswerInput who { QStringLiteral("qa@example.org"), {}, {} };
    m_exchange->previewAnswer(who);
    QTRY_VERIFY(state().preview);
    QVERIFY(state().preview->mail.contains(QStringLiteral("cut.xml")));
    QVERIFY(state().preview->message.contains(QStringLiteral("message_uuid")));
    QSignalSpy saved(m_exchange.get(), &ExchangePresenter::saved);
    m_exchange->saveAnswer(who, m_desk->site.path("exports"));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFile::exists(m_desk->site.path("exports/exception-1.json")));
    QVERIFY(QFile::exists(m_desk->site.path("exports/exception-1.txt")));
    QSignalSpy told(m_exchange.get(), &ExchangePresenter::told);
    m_exchange->sendAnswer(who);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_desk->row(OutboxId { 1 }).kind, "exception");
    // What the sender says to it, and by when, is followed by one case, however it was told.
    const auto isFollowed = m_desk->site.ledger().read([](ledger::View &view) -> Result<bool> {
        ledger::ExceptionStore cases(view.database());
        const std::optional<ledger::ExceptionCase> found = cases.ofArrival(ledger::InboxId { 1 });
        return found && found->state == ledger::CaseState::Sent && found->due.isValid() && cases.all().size() == 1
            && cases.messages(found->id).size() == 2;
    });
    QVERIFY(isFollowed && *isFollowed);
    // And it stands there afterwards, told and by mail.
    m_exchange->closePanel();
    m_exchange->refresh();
    const auto marks = [this] {
        int count = 0;
        for (const common::HealthLine &line : state().open->lines)
            count += line.tone == Tone::Accepted && line.text.contains(QStringLiteral("ACME Wholesale")) ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(marks(), 2);
}

void tst_ExchangePresenter::knowsWhomTheSenderMayAsk()
{
    const auto set = m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::setSiteSetting(
            transaction, m_desk->ana, "exceptions.email", QStringLiteral("qa@site.example"));
    });
    QVERIFY(set);
    m_desk->arrives("cut.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml").chopped(300));
    m_exchange->setSide(Side::Inbox);
    QTRY_COMPARE(state().rows.size(), size_t(1));
    open(1);
    QCOMPARE(state().open->contact.email, QStringLiteral("qa@site.example"));
}

void tst_ExchangePresenter::takesAQuarantinedArrival()
{
    QByteArray other = ExchangeDesk::fixture("epcis/dscsa-r13.xml");
    m_desk->arrives("a.xml", other);
    other.replace("</EventList>", " </EventList>");
    m_desk->arrives("b.xml", other);
    m_exchange->setSide(Side::Inbox);
    QTRY_COMPARE(state().rows.size(), size_t(1)); // only this one is open
    QCOMPARE(state().rows[0].state, QStringLiteral("quarantined"));
    open(2);
    m_exchange->openPanel(Panel::Take);
    QSignalSpy told(m_exchange.get(), &ExchangePresenter::told);
    m_exchange->give(QStringLiteral("formatted anew"));
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(state().open && !state().open->canTake && state().open->document.isValid());
}

QTEST_GUILESS_MAIN(tst_ExchangePresenter)
#include "tst_exchangepresenter.moc"
