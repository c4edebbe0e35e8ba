#include "common/healthlist.h"
#include "partners/fieldform.h"
#include "partners/partnersscreen.h"
#include "partners/partnerwords.h"
#include "partners/wizardscreen.h"
#include "sync/partnerprofile.h"
#include "ui/pageprobe.h"
#include "ui/partnersamples.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::partners;
using common::Tone;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// The two pages of partners: the list, and what a person enters of one.
class tst_Partners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRedWhereADocumentOfTheirsWasRefused();
    void opensThePartnerThatIsChosen();
    void keepsTheMarkOnThePartnerItTellsOf();
    void forgetsASecretOnceItIsTold();
    void keepsTheKeyboardWhereAChoiceBringsOtherFields();
    void goesFromFieldToFieldByTab();
    void goesBackToTheFieldThatAFileWasChosenFor();
    void showsWhatIsWrong();
    void goesOnByOneKey();
    void isLargeEnoughForAGlove();
};

void tst_Partners::isRedWhereADocumentOfTheirsWasRefused()
{
    sync::PartnerProfile partner;
    partner.name = "acme";
    partner.route.kind = "folder";
    PartnerExchange exchange;
    exchange.route.goodMs = 1'000;
    const Now now { 60'000, 0 };
    QCOMPARE(partnerLine(partner, exchange, {}, now).tone, common::Tone::Accepted);
    exchange.arrivalsRefused = 1;
    QCOMPARE(partnerLine(partner, exchange, {}, now).tone, common::Tone::Stop);
    const std::vector<common::HealthLine> lines = partnerFacts(partner, exchange, {}, now).exchange;
    QVERIFY(std::any_of(
        lines.begin(), lines.end(), [](const common::HealthLine &line) { return line.tone == common::Tone::Stop; }));
}

void tst_Partners::opensThePartnerThatIsChosen()
{
    auto *screen = new PartnersScreen;
    test::PageProbe probe(screen);
    QSignalSpy opened(screen, &PartnersScreen::partnerOpened);
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 0); // there is none
    QVERIFY(probe.says(text("F5")));
    screen->render(test::samplePartners());
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 1);
    QSignalSpy added(screen, &PartnersScreen::addRequested);
    probe.press(Qt::Key_F5);
    QCOMPARE(added.size(), 1);
    screen->addPageKey(Qt::Key_F6, text("Exchange"), {});
    QVERIFY(screen->trigger(Qt::Key_F6));
}

void tst_Partners::keepsTheMarkOnThePartnerItTellsOf()
{
    auto *screen = new PartnersScreen;
    test::PageProbe probe(screen);
    PartnersState state = test::samplePartners();
    screen->render(state);
    QSignalSpy opened(screen, &PartnersScreen::partnerOpened);
    state.chosen.name = state.partners.front().name;
    PartnerLine first = state.partners.front();
    first.name = text("aaa");
    state.partners.insert(state.partners.begin(), first);
    screen->render(state);
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), state.chosen.name);
}

void tst_Partners::forgetsASecretOnceItIsTold()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    screen->render(test::samplePartnerStep(WizardStep::Connection));
    QSignalSpy told(screen, &WizardScreen::secretEntered);
    auto *edit = screen->findChild<QLineEdit *>(text("route.password"));
    QVERIFY(edit);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setFocus();
    QTest::keyClicks(edit, text("canary-word"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), text("canary-word"));
    QVERIFY(edit->text().isEmpty());
}

void tst_Partners::keepsTheKeyboardWhereAChoiceBringsOtherFields()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    WizardState state = test::samplePartnerStep(WizardStep::Connection);
    screen->render(state);
    const auto chosen = [&] {
        for (QAbstractButton *button :
            screen->findChild<QWidget *>(text("route.kind"))->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QVERIFY(chosen());
    chosen()->setFocus();
    state.fields.resize(2);
    screen->render(state);
    QVERIFY(chosen()->hasFocus());
}

void tst_Partners::goesFromFieldToFieldByTab()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    screen->render(test::samplePartnerStep(WizardStep::Who));
    const WizardState state = test::samplePartnerStep(WizardStep::Connection);
    screen->render(state);
    const auto isIn = [&](const WizardField &field, const QWidget *widget) {
        for (; widget != nullptr; widget = widget->parentWidget()) {
            if (widget->objectName() == field.id)
                return true;
        }
        return false;
    };
    QCOMPARE(state.fields.front().kind, WizardField::Kind::Choice);
    const QWidget *at = screen->findChild<QWidget *>(state.fields.front().id)->findChild<QAbstractButton *>();
    QVERIFY(at);
    // From each field forward to the next one, whatever stands within a field.
    for (std::size_t field = 0; field + 1 < state.fields.size(); ++field) {
        int steps = 0;
        do {
            at = at->nextInFocusChain();
            QVERIFY2(++steps < 100, qPrintable(state.fields[field].id));
        } while (isIn(state.fields[field], at) || (at->focusPolicy() & Qt::TabFocus) != Qt::TabFocus);
        QVERIFY2(isIn(state.fields[field + 1], at), qPrintable(state.fields[field + 1].id));
    }
}

void tst_Partners::goesBackToTheFieldThatAFileWasChosenFor()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    WizardState state = test::samplePartnerStep(WizardStep::Connection);
    state.fields.push_back({});
    state.fields.back().id = text("route.identity");
    state.fields.back().kind = WizardField::Kind::SecretFile;
    screen->render(state);
    auto *button = screen->findChild<QAbstractButton *>(text("route.identity"));
    QVERIFY(button);
    button->click();
    state.pickTitle = text("Our certificate with its key");
    screen->render(state);
    state.pickTitle.clear();
    screen->render(state);
    QVERIFY(button->hasFocus());
}

void tst_Partners::showsWhatIsWrong()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    const auto isInView = [&](QWidget *widget) {
        const QScrollArea *area = nullptr;
        for (QWidget *each = widget; area == nullptr; each = each->parentWidget())
            area = qobject_cast<QScrollArea *>(each);
        const QRect place(widget->mapTo(area->viewport(), QPoint()), widget->size());
        return area->viewport()->rect().intersects(place);
    };
    WizardState state = test::samplePartnerStep(WizardStep::Connection);
    for (int i = 0; i < 12; ++i) {
        WizardField more = state.fields.back();
        more.kind = WizardField::Kind::Text;
        more.id = text("more.%1").arg(i);
        state.fields.push_back(more);
    }
    screen->render(state);
    auto *last = screen->findChild<QLineEdit *>(text("more.11"));
    QVERIFY(last);
    QTRY_VERIFY(!isInView(last));
    // What could not be kept stands beneath the form, wherever one was in it.
    probe.press(Qt::Key_F12);
    WizardState failed = state;
    failed.lines = { { Tone::Stop, text("The keychain did not do it."), {} } };
    screen->render(failed);
    QTRY_VERIFY(isInView(screen->findChild<common::HealthList *>(text("lines"))));
    // The keyboard goes to the first field that is wrong.
    probe.press(Qt::Key_F12);
    WizardState wrong = state;
    wrong.fields.at(wrong.fields.size() - 4).error = text("This is needed.");
    screen->render(wrong);
    auto *faulty = screen->findChild<QLineEdit *>(text("more.8"));
    QVERIFY(faulty->hasFocus());
    QTRY_VERIFY(isInView(faulty));
    // Who goes on typing is left in peace.
    last->setFocus();
    screen->render(wrong);
    QVERIFY(last->hasFocus());
}

void tst_Partners::goesOnByOneKey()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    screen->render(test::samplePartnerStep(WizardStep::Who));
    QSignalSpy next(screen, &WizardScreen::nextRequested);
    QSignalSpy previous(screen, &WizardScreen::previousRequested);
    QSignalSpy back(screen, &WizardScreen::backRequested);
    probe.press(Qt::Key_F12);
    probe.press(Qt::Key_F3);
    QCOMPARE(next.size(), 1);
    QCOMPARE(previous.size(), 0); // it is the first
    screen->render(test::samplePartnerStep(WizardStep::Trial));
    probe.press(Qt::Key_F3);
    QCOMPARE(previous.size(), 1);
    // Esc leaves the choice of a file before the page.
    WizardState picking = test::samplePartnerStep(WizardStep::Trial);
    picking.pickTitle = text("A document");
    screen->render(picking);
    QSignalSpy cancelled(screen, &WizardScreen::pickCancelled);
    probe.press(Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(back.size(), 0);
    screen->render(test::samplePartnerStep(WizardStep::Trial));
    probe.press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void tst_Partners::isLargeEnoughForAGlove()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    for (int step = 0; step < wizardStepCount; ++step) {
        screen->render(test::samplePartnerStep(WizardStep(step)));
        QCoreApplication::processEvents();
        const QStringList small = probe.tooSmall();
        QVERIFY2(small.isEmpty(), qPrintable(small.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(tst_Partners)
#include "tst_partners.moc"
