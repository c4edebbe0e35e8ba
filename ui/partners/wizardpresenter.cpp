#include "partners/wizardpresenter.h"

#include "base/errortext.h"
#include "partners/partnersheet.h"
#include "partners/wizardwords.h"

#include <algorithm>

namespace packledger::partners {

using common::HealthLine;
using common::Tone;
using sync::PartnerProfile;

WizardPresenter::WizardPresenter(
    common::LedgerService &ledger, const Clock &clock, Ways &ways, WayWork &work, QObject *parent)
    : QObject(parent)
    , m_keeper(ledger, ways, work)
    , m_secrets(clock, ways, work, m_form)
    , m_test(ways, work)
    , m_trial(ledger, clock, work)
    , m_live(ledger)
{
    connectParts();
}

WizardPresenter::~WizardPresenter()
{
    cancelWork();
}

void WizardPresenter::connectParts()
{
    connect(&m_keeper, &ProfileKeeper::read, this, &WizardPresenter::begin);
    connect(&m_keeper, &ProfileKeeper::siteRead, this, [this](const ledger::SiteIdentity &site) {
        m_site = site;
        show();
    });
    connect(&m_keeper, &ProfileKeeper::exported, this, &WizardPresenter::exported);
    connect(&m_keeper, &ProfileKeeper::failed, this, &WizardPresenter::failed);
    connect(&m_keeper, &ProfileKeeper::refused, this, [this](const Error &error, bool isWay) {
        if (isWay)
            m_state.step = WizardStep::Connection;
        tellTrouble(error);
    });
    connect(&m_keeper, &ProfileKeeper::nameTaken, this, [this] {
        m_state.step = WizardStep::Who;
        Q_EMIT told(Tone::Attention,
            tr("There is a partner with the short name %1 already. Choose another one.")
                .arg(QString::fromUtf8(m_form.name())));
        show();
    });
    connect(&m_secrets, &ProfileSecrets::changed, this, &WizardPresenter::changed);
    connect(&m_secrets, &ProfileSecrets::learned, this, &WizardPresenter::show);
    connect(&m_secrets, &ProfileSecrets::failed, this, [this](const Error &error) {
        m_afterSecrets = {};
        tellTrouble(error);
    });
    connect(&m_secrets, &ProfileSecrets::settled, this, [this] {
        if (const Then then = std::exchange(m_afterSecrets, {}))
            keepThen(then);
    });
    connect(&m_test, &ConnectionTest::changed, this, &WizardPresenter::show);
    connect(&m_trial, &TrialRun::changed, this, &WizardPresenter::show);
    connect(&m_trial, &TrialRun::failed, this, &WizardPresenter::failed);
    connect(&m_trial, &TrialRun::stopped, this, &WizardPresenter::tellTrouble);
    connect(&m_live, &LiveSwitch::refused, this, &WizardPresenter::tellTrouble);
    connect(&m_live, &LiveSwitch::switched, this, [this](bool isLive) {
        m_trouble.reset();
        if (isLive)
            Q_EMIT told(Tone::Accepted, tr("%1 is live: documents go from now on.").arg(m_form.title()));
        else
            Q_EMIT told(Tone::Attention, tr("%1 is paused: its documents wait here.").arg(m_form.title()));
        refresh();
    });
}

void WizardPresenter::openNew()
{
    begin(ProfileForm(), false);
}

void WizardPresenter::open(const QString &name)
{
    m_keeper.open(name);
}

void WizardPresenter::openFile(const QString &file)
{
    m_keeper.openFile(file);
}

void WizardPresenter::begin(const ProfileForm &form, bool isChanged)
{
    m_keeper.begin();
    m_test.forget();
    m_trial.begin();
    m_live.begin();
    m_form = form;
    const int openings = m_state.opening;
    m_state = {};
    m_state.opening = openings + 1;
    m_state.isChanged = isChanged;
    m_showsErrors = false;
    m_showsAll = false;
    m_wasWarned = false;
    m_trouble.reset();
    m_picking.clear();
    m_afterSecrets = {};
    show();
    Q_EMIT opened();
    m_secrets.begin();
    m_keeper.readSite();
    refresh();
}

void WizardPresenter::refresh()
{
    if (!m_form.isNew())
        m_trial.refresh(m_form.name());
}

void WizardPresenter::changed()
{
    m_state.isChanged = true;
    m_wasWarned = false;
    m_trouble.reset();
    m_test.forget();
    show();
}

void WizardPresenter::enterText(const QString &field, const QString &text)
{
    if (field == QLatin1StringView("trial.product")) {
        m_trial.setProduct(text.trimmed());
    } else if (field == QLatin1StringView("live.reason")) {
        m_live.setReason(text.trimmed());
    } else {
        m_form.enter(field, text);
        changed();
        return;
    }
    show();
}

void WizardPresenter::choose(const QString &field, const QString &choice)
{
    m_form.enter(field, choice);
    changed();
}

void WizardPresenter::toggle(const QString &field, const QString &choice)
{
    m_form.toggle(field, choice);
    changed();
}

void WizardPresenter::enterSecret(const QString &field, const QString &value)
{
    m_secrets.enter(field, value);
}

void WizardPresenter::pick(const QString &purpose)
{
    m_picking = purpose;
    show();
}

void WizardPresenter::cancelPick()
{
    m_picking.clear();
    show();
}

void WizardPresenter::takeFile(const QString &file)
{
    const QString purpose = m_picking;
    m_picking.clear();
    show();
    if (purpose == QLatin1StringView("sample"))
        m_trial.readSample(m_person, m_form.name(), file);
    else
        m_secrets.takeFile(purpose, file);
}

void WizardPresenter::tellTrouble(const Error &error)
{
    m_trouble = error;
    show();
}

void WizardPresenter::showAll()
{
    m_showsAll = true;
    show();
}

void WizardPresenter::goBack()
{
    if (m_state.step != WizardStep::Who)
        goTo(WizardStep(int(m_state.step) - 1));
}

void WizardPresenter::goTo(WizardStep step)
{
    if (step > WizardStep::Connection && !isKept()) {
        // What is tried is what is kept.
        keepThen([this, step] { goTo(step); });
        return;
    }
    m_state.step = step;
    m_showsErrors = false;
    m_picking.clear();
    m_trial.forgetReading();
    show();
    if (step >= WizardStep::Trial)
        refresh();
}

void WizardPresenter::goOn()
{
    switch (m_state.step) {
    case WizardStep::Who:
    case WizardStep::Licences:
    case WizardStep::Documents:
        if (!m_form.isSound(m_state.step)) {
            m_showsErrors = true;
            show();
            return;
        }
        goTo(WizardStep(int(m_state.step) + 1));
        return;
    case WizardStep::Connection:
        keepThen([this] {
            goTo(WizardStep::Test);
            if (!m_form.routeKind().isEmpty() && !m_test.isPassed())
                startTest();
        });
        return;
    case WizardStep::Test:
        if (m_form.routeKind().isEmpty() || m_test.isPassed())
            goTo(WizardStep::Trial);
        else
            startTest();
        return;
    case WizardStep::Trial:
        if (m_trial.view() && m_trial.view()->isToSend())
            m_trial.sendDocuments(m_person, m_form.name());
        else
            goTo(WizardStep::Live);
        return;
    case WizardStep::Live:
        if (m_trial.view() && m_trial.view()->isLive)
            Q_EMIT finished();
        else
            m_live.goLive(m_person, m_form.name());
        return;
    }
}

void WizardPresenter::keep()
{
    keepThen([this] { Q_EMIT told(Tone::Accepted, tr("%1 is kept.").arg(m_form.title())); });
}

void WizardPresenter::keepThen(const Then &then)
{
    // A password that was typed last is still on its way to the keychain.
    if (m_secrets.isKeeping()) {
        m_afterSecrets = then;
        return;
    }
    for (int step = 0; step <= int(WizardStep::Connection); ++step) {
        if (m_form.isSound(WizardStep(step)))
            continue;
        m_state.step = WizardStep(step);
        m_showsErrors = true;
        show();
        return;
    }
    if (isKept()) {
        then();
        return;
    }
    m_keeper.keep(m_person, m_form, [this, then] {
        m_form.setKept();
        m_state.isChanged = false;
        m_trouble.reset();
        show();
        refresh();
        then();
    });
}

void WizardPresenter::startTest()
{
    const Result<PartnerProfile> profile = sync::partnerFromJson(m_form.json());
    if (profile)
        m_test.start(*profile);
    else
        tellTrouble(profile.error());
}

void WizardPresenter::cancelWork()
{
    m_test.cancel();
    m_trial.cancel();
}

void WizardPresenter::act(const QString &id)
{
    if (id == QLatin1StringView("licence")) {
        m_form.addLicence();
        changed();
    } else if (id == QLatin1StringView("pin")) {
        m_form.addFingerprint(m_test.fingerprint());
        changed();
        keepThen([this] { startTest(); });
    } else if (id == QLatin1StringView("terms") && m_test.missedTerms()) {
        m_form.takeTerms(*m_test.missedTerms());
        changed();
        keepThen([this] { startTest(); });
    } else if (id == QLatin1StringView("test")) {
        startTest();
    } else if (id == QLatin1StringView("trial")) {
        m_trial.sendDocuments(m_person, m_form.name());
    } else if (id == QLatin1StringView("sample")) {
        pick(id);
    } else if (id == QLatin1StringView("remove-certificate")) {
        m_form.removeFirstCertificate(QStringLiteral("route.certificates"));
        changed();
        m_secrets.readCertificates();
    } else if (id == QLatin1StringView("pause")) {
        m_live.pause(m_person, m_form.name());
    }
}

void WizardPresenter::exportTo(const QString &folder)
{
    if (!m_form.name().isEmpty())
        m_keeper.exportTo(folder, m_form);
}

bool WizardPresenter::mayLeave()
{
    if (!m_state.isChanged || m_wasWarned) {
        cancelWork();
        m_state.isChanged = false;
        return true;
    }
    m_wasWarned = true;
    Q_EMIT told(Tone::Attention, tr("What you entered is not kept yet. F10 keeps it; Esc once more forgets it."));
    return false;
}

Tone WizardPresenter::toneOf(WizardStep step) const
{
    switch (step) {
    case WizardStep::Test:
        return m_test.tone();
    case WizardStep::Trial:
        return m_trial.tone();
    case WizardStep::Live:
        return m_trial.view() && m_trial.view()->isLive ? Tone::Accepted : Tone::Neutral;
    default:
        if (m_form.isNew() && step >= m_state.step)
            return Tone::Neutral;
        const bool lacks = (step == WizardStep::Licences && m_form.lacksLicence())
            || (step == WizardStep::Who && m_form.lacksAddress());
        return m_form.isSound(step) && !lacks ? Tone::Accepted : Tone::Attention;
    }
}

void WizardPresenter::show()
{
    m_state.title = m_form.isNew() && m_form.title().isEmpty() ? tr("New partner") : m_form.title();
    showMarks();
    showStep();
    showPick();
    const PartnerSheet sheet = sheetFor(m_form, m_site);
    m_state.theirs = sheet.theirs;
    m_state.ours = sheet.ours;
    if (m_trouble && !tellAtField(*m_trouble))
        m_state.lines.insert(
            m_state.lines.begin(), HealthLine { Tone::Stop, errorSentence(*m_trouble), m_trouble->where.path });
    Q_EMIT stateChanged(m_state);
}

bool WizardPresenter::tellAtField(const Error &error)
{
    // "$.route.host" is the field "route.host".
    const auto field = std::find_if(m_state.fields.begin(), m_state.fields.end(),
        [&](const WizardField &each) { return error.where.path == QLatin1StringView("$.") + each.id; });
    if (field == m_state.fields.end())
        return false;
    field->error = errorSentence(error);
    return true;
}

void WizardPresenter::showMarks()
{
    m_state.steps.clear();
    for (int i = 0; i < wizardStepCount; ++i) {
        const auto step = WizardStep(i);
        m_state.steps.push_back({ titleOf(step), toneOf(step), step == m_state.step });
    }
}

void WizardPresenter::showStep()
{
    const WizardStep step = m_state.step;
    m_state.stepTitle = titleOf(step);
    m_state.words = wordsOf(step, m_form.isNew());
    m_state.fields = m_form.fields(step, m_showsAll, m_showsErrors);
    m_state.hasMore = !m_showsAll && m_form.hasMore(step);
    m_state.lines.clear();
    m_state.acts.clear();
    m_state.canKeep = m_state.isChanged;
    m_state.nextText = tr("Next");
    const QString work = m_test.isRunning() ? tr("The connection is tried") : m_trial.work();
    m_state.canGoOn = work.isEmpty();
    m_state.progress = {};
    if (!work.isEmpty())
        m_state.progress = { work, {}, -1, m_test.isRunning() };
    switch (step) {
    case WizardStep::Who:
        if (!m_form.isNew() && m_form.lacksAddress())
            m_state.lines.push_back({ Tone::Attention,
                tr("Without street, city, state and postal code nothing is shipped to a customer in the United "
                   "States."),
                {} });
        break;
    case WizardStep::Licences:
        m_state.acts.emplace_back(QStringLiteral("licence"), tr("Add a licence"));
        break;
    case WizardStep::Connection:
        m_state.nextText = isKept() ? tr("Test it") : tr("Keep and test");
        if (m_form.certificates(QStringLiteral("route.certificates")).size() > 1)
            m_state.acts.emplace_back(
                QStringLiteral("remove-certificate"), tr("Remove the older of their certificates"));
        break;
    case WizardStep::Test:
        if (m_form.routeKind().isEmpty())
            m_state.lines.push_back(
                { Tone::Neutral, tr("Documents are handed over by hand: there is no connection to try."), {} });
        else
            m_test.showIn(m_state);
        break;
    case WizardStep::Trial:
        m_trial.showIn(m_state);
        break;
    case WizardStep::Live:
        if (m_trial.view())
            m_live.showIn(m_state, *m_trial.view(), m_person);
        break;
    default:
        break;
    }
}

void WizardPresenter::showPick()
{
    m_state.pickTitle.clear();
    m_state.pickFilters.clear();
    if (m_picking == QLatin1StringView("sample")) {
        m_state.pickTitle = tr("A document that they sent");
        m_state.pickFilters
            = { QStringLiteral("*.xml"), QStringLiteral("*.json"), QStringLiteral("*.jsonld"), QStringLiteral("*.x12"),
                  QStringLiteral("*.edi"), QStringLiteral("*.856"), QStringLiteral("*.txt"), QStringLiteral("*.csv") };
    } else if (!m_picking.isEmpty()) {
        const auto field = std::find_if(m_state.fields.begin(), m_state.fields.end(),
            [this](const WizardField &each) { return each.id == m_picking; });
        m_state.pickTitle = field == m_state.fields.end() ? tr("File") : field->label;
        m_state.pickFilters = { QStringLiteral("*") };
    }
}

} // namespace packledger::partners
