#include "partners/wizardpresenter.h"

#include "access/accesserrors.h"
#include "base/durablefile.h"
#include "base/errortext.h"
#include "partners/wizardwords.h"
#include "sync/partners.h"
#include "sync/syncerrors.h"
#include "trials/golive.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace packledger::partners {

using common::HealthLine;
using common::LedgerService;
using common::Tone;
using sync::PartnerProfile;

namespace {

constexpr int mostTries = 5; // another program may queue something while test documents are made

Result<QJsonObject> profileIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode("base.file-open"), name + QStringLiteral(": ") + file.errorString());
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(sync::codes::partnerFile,
            error.error == QJsonParseError::NoError ? QStringLiteral("no object") : error.errorString());
    const Result<PartnerProfile> profile = sync::partnerFromJson(document.object());
    return profile ? Result<QJsonObject>(sync::toJson(*profile)) : fail(profile.error());
}

} // namespace

WizardPresenter::WizardPresenter(common::LedgerService &ledger, const Clock &clock, Ways &ways, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_ways(ways)
{
}

WizardPresenter::~WizardPresenter()
{
    cancelWork();
}

void WizardPresenter::openNew()
{
    begin(ProfileForm(), false);
}

void WizardPresenter::open(const QString &name)
{
    m_ledger.run(
        this,
        [name](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return sync::partnerNamed(view, name.toUtf8()); });
        },
        [this](const Result<PartnerProfile> &profile) {
            if (!profile) {
                Q_EMIT failed(profile.error());
                return;
            }
            begin(ProfileForm(sync::toJson(*profile)), false);
        },
        LedgerService::Lane::Look);
}

void WizardPresenter::openFile(const QString &file)
{
    using Found = std::pair<QJsonObject, bool>; // the profile, and whether there is one of its name
    m_runner.run(
        this, [file] { return profileIn(file); },
        [this](const Result<QJsonObject> &profile) {
            if (!profile) {
                Q_EMIT failed(profile.error());
                return;
            }
            m_ledger.run(
                this,
                [json = *profile](ledger::Site &site) {
                    return site.ledger().read([&](ledger::View &view) -> Result<Found> {
                        const auto row = view.exchange().partners.byName(
                            json.value(QLatin1StringView("name")).toString().toUtf8());
                        QJsonObject taken = json;
                        // By this page a partner goes live by its trial, or stays as it is.
                        taken.insert(
                            QStringLiteral("live"), row && row->profile.value(QLatin1StringView("live")).toBool());
                        return Found { taken, row.has_value() };
                    });
                },
                [this](const Result<Found> &found) {
                    if (!found) {
                        Q_EMIT failed(found.error());
                        return;
                    }
                    ProfileForm form = found->second ? ProfileForm(found->first) : ProfileForm();
                    form.take(found->first);
                    begin(std::move(form), true);
                },
                LedgerService::Lane::Look);
        });
}

void WizardPresenter::begin(ProfileForm form, bool isChanged)
{
    cancelWork();
    ++m_opening;
    ++m_test;
    m_form = std::move(form);
    m_state = {};
    m_state.isChanged = isChanged;
    m_showsErrors = false;
    m_showsAll = false;
    m_wasWarned = false;
    m_trouble.reset();
    m_picking.clear();
    m_product.clear();
    m_reason.clear();
    m_testSteps.clear();
    m_tested = Tested::Not;
    m_testError.reset();
    m_pin.clear();
    m_trial.reset();
    m_reading.reset();
    m_work.clear();
    show();
    Q_EMIT opened();
    readSecretNames();
    readCertificates();
    refresh();
}

void WizardPresenter::readSecretNames()
{
    m_runner.run(
        this, [&ways = m_ways] { return ways.secretNames(); },
        [this, opening = m_opening](const Result<QByteArrayList> &names) {
            if (opening != m_opening || !names)
                return; // whether the keychain answers is told when a secret is entered, and by the test
            m_form.setSecretNames(*names);
            show();
        });
}

void WizardPresenter::readCertificates()
{
    const Result<PartnerProfile> profile = sync::partnerFromJson(m_form.json());
    if (!profile || profile->route.kind.isEmpty())
        return;
    m_runner.run(
        this, [&ways = m_ways, profile = *profile] { return ways.certificatesOf(profile); },
        [this, opening = m_opening](const Result<std::vector<CertificateFact>> &certificates) {
            if (opening != m_opening || !certificates)
                return;
            const Instant now = m_clock.now();
            m_form.setCertificates(*certificates, now.ms, now.offsetMinutes);
            show();
        });
}

void WizardPresenter::refresh()
{
    if (m_form.isNew())
        return;
    m_ledger.run(
        this,
        [name = m_form.name()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<TrialView> {
                const Result<PartnerProfile> partner = sync::partnerNamed(view, name);
                if (!partner)
                    return fail(partner.error());
                const Result<trials::TrialState> trial = trials::trialOf(view, name);
                if (!trial)
                    return fail(trial.error());
                return TrialView { *trial, partner->isLive };
            });
        },
        [this, opening = m_opening](const Result<TrialView> &trial) {
            if (opening != m_opening)
                return;
            if (!trial) {
                Q_EMIT failed(trial.error());
                return;
            }
            m_trial = *trial;
            show();
        },
        LedgerService::Lane::Look);
}

void WizardPresenter::changed()
{
    m_state.isChanged = true;
    m_wasWarned = false;
    m_trouble.reset();
    if (m_tested == Tested::Running) {
        cancelWork(); // what it finds is of the profile as it was
        ++m_test;
        m_work.clear();
    }
    m_tested = Tested::Not;
    m_testSteps.clear();
    m_testError.reset();
    m_pin.clear();
    show();
}

void WizardPresenter::enterText(const QString &field, const QString &text)
{
    if (field == QLatin1StringView("trial.product"))
        m_product = text.trimmed();
    else if (field == QLatin1StringView("live.reason"))
        m_reason = text.trimmed();
    else {
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
    const QByteArray name = m_form.secretNameFor(field);
    m_runner.run(
        this, [&ways = m_ways, name, bytes = value.toUtf8()] { return ways.keepSecret(name, bytes); },
        [this, opening = m_opening, field, name](const Result<void> &kept) {
            if (opening != m_opening)
                return;
            if (!kept) {
                tellTrouble(kept.error());
                return;
            }
            m_form.setSecret(field, name);
            changed();
        });
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
    if (purpose == QLatin1StringView("sample")) {
        readSample(file);
        return;
    }
    const std::vector<WizardField> fields = m_form.fields(WizardStep::Connection, true, false);
    const auto field
        = std::find_if(fields.begin(), fields.end(), [&](const WizardField &each) { return each.id == purpose; });
    if (field == fields.end())
        return;
    const int opening = m_opening;
    if (field->kind == WizardField::Kind::SecretFile) {
        const QByteArray name = m_form.secretNameFor(purpose);
        // Our next certificate stands beside the one that it follows, until that has ended.
        const auto keeping = purpose == QLatin1StringView("route.identity") && !field->note.isEmpty()
            ? Ways::Keeping::Adds
            : Ways::Keeping::Replaces;
        m_runner.run(
            this, [&ways = m_ways, name, file, keeping] { return ways.keepSecretFile(name, file, keeping); },
            [this, opening, purpose, name](const Result<void> &kept) {
                if (opening != m_opening)
                    return;
                if (!kept) {
                    tellTrouble(kept.error());
                    return;
                }
                m_form.setSecret(purpose, name);
                changed();
                readCertificates();
            });
        return;
    }
    m_runner.run(
        this, [&ways = m_ways, file] { return ways.certificateFile(file); },
        [this, opening, purpose](const Result<Ways::CertificateFile> &read) {
            if (opening != m_opening)
                return;
            if (!read) {
                tellTrouble(read.error());
                return;
            }
            m_form.addCertificate(purpose, read->pem);
            changed();
            readCertificates();
        });
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
    m_reading.reset();
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
            if (!m_form.routeKind().isEmpty() && m_tested != Tested::Passed)
                startTest();
        });
        return;
    case WizardStep::Test:
        if (m_form.routeKind().isEmpty() || m_tested == Tested::Passed)
            goTo(WizardStep::Trial);
        else
            startTest();
        return;
    case WizardStep::Trial:
        if (m_trial && m_trial->trial.isNeeded && !m_trial->trial.isPassed()
            && (m_trial->trial.documents.empty() || m_trial->trial.isStale || !m_trial->trial.isOpen()))
            makeTrial(0);
        else
            goTo(WizardStep::Live);
        return;
    case WizardStep::Live:
        if (m_trial && m_trial->isLive)
            Q_EMIT finished();
        else
            setLive();
        return;
    }
}

void WizardPresenter::keep()
{
    keepThen([this] { Q_EMIT told(Tone::Accepted, tr("%1 is kept.").arg(m_form.title())); });
}

void WizardPresenter::keepThen(Then then)
{
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
    const Result<PartnerProfile> profile = sync::partnerFromJson(m_form.json());
    if (!profile) {
        tellTrouble(profile.error());
        return;
    }
    // A way that cannot be made is told now and not by the first document.
    m_runner.run(
        this, [&ways = m_ways, profile = *profile] { return ways.check(profile); },
        [this, opening = m_opening, profile = *profile, then = std::move(then)](const Result<void> &checked) {
            if (opening != m_opening)
                return;
            if (!checked) {
                m_state.step = WizardStep::Connection;
                tellTrouble(checked.error());
                return;
            }
            write(profile, then);
        });
}

void WizardPresenter::write(const PartnerProfile &profile, Then then)
{
    enum class Kept { Yes, NameTaken };
    m_ledger.run(
        this,
        [person = m_person, profile, isNew = m_form.isNew()](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Kept> {
                const auto row = transaction.exchange().partners.byName(profile.name);
                if (isNew && row)
                    return Kept::NameTaken;
                PartnerProfile kept = profile;
                // Another station may have let it go live meanwhile: that is no field of a form.
                kept.isLive = row && row->profile.value(QLatin1StringView("live")).toBool();
                const Result<void> set = sync::setPartner(transaction, person, kept);
                return set ? Result<Kept>(Kept::Yes) : fail(set.error());
            });
        },
        [this, opening = m_opening, then = std::move(then)](const Result<Kept> &kept) {
            if (opening != m_opening)
                return;
            if (!kept) {
                tellTrouble(kept.error());
                return;
            }
            if (*kept == Kept::NameTaken) {
                m_state.step = WizardStep::Who;
                Q_EMIT told(Tone::Attention,
                    tr("There is a partner with the short name %1 already. Choose another one.")
                        .arg(QString::fromUtf8(m_form.name())));
                show();
                return;
            }
            m_form.setKept();
            m_state.isChanged = false;
            m_trouble.reset();
            show();
            refresh();
            then();
        });
}

std::shared_ptr<std::atomic<bool>> WizardPresenter::newWork()
{
    cancelWork();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    return m_isCancelled;
}

void WizardPresenter::cancelWork()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void WizardPresenter::setWork(const QString &title)
{
    m_work = title;
    show();
}

void WizardPresenter::startTest()
{
    const Result<PartnerProfile> profile = sync::partnerFromJson(m_form.json());
    if (!profile) {
        tellTrouble(profile.error());
        return;
    }
    const int test = ++m_test;
    m_testSteps.clear();
    m_testError.reset();
    m_pin.clear();
    m_tested = Tested::Running;
    const auto isCancelled = newWork();
    setWork(tr("The connection is tried"));
    m_runner.run(
        this,
        [this, &ways = m_ways, profile = *profile, test, isCancelled] {
            Progress progress = [isCancelled](qint64, qint64) { return !*isCancelled; };
            return ways.test(
                profile,
                [&](const sync::TestStep &step) {
                    QMetaObject::invokeMethod(
                        this, [this, test, step] { hearTestStep(test, step); }, Qt::QueuedConnection);
                },
                progress);
        },
        [this, test, isCancelled](const Result<bool> &isGood) {
            if (test != m_test)
                return;
            m_tested = *isCancelled ? Tested::Cancelled : isGood && *isGood ? Tested::Passed : Tested::Failed;
            if (!isGood && !*isCancelled)
                m_testError = isGood.error();
            setWork({});
        });
}

void WizardPresenter::hearTestStep(int test, const sync::TestStep &step)
{
    if (test != m_test)
        return;
    m_testSteps.push_back(step);
    m_pin = fingerprintIn(step.error);
    show();
}

void WizardPresenter::makeTrial(int attempt)
{
    setWork(tr("The test documents are made"));
    const int opening = m_opening;
    const auto stop = [this](const Error &error) {
        m_work.clear();
        tellTrouble(error);
    };
    m_ledger.run(
        this,
        [person = m_person, name = m_form.name(), gtin = m_product.toLatin1(), now = m_clock.now().ms](
            ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return trials::planTrial(view, person, name, gtin, now); });
        },
        [this, opening, attempt, stop](const Result<trials::TrialPlan> &plan) {
            if (opening != m_opening)
                return;
            if (!plan)
                return stop(plan.error());
            using Documents = std::vector<trials::TrialDocument>;
            m_runner.run(
                this, [plan = *plan, &clock = m_clock] { return trials::makeTrialDocuments(plan, clock); },
                [this, opening, attempt, stop, plan = *plan](const Result<Documents> &documents) {
                    if (opening != m_opening)
                        return;
                    if (!documents)
                        return stop(documents.error());
                    m_ledger.run(
                        this,
                        [plan, documents = *documents](ledger::Site &site) {
                            Documents queued = documents;
                            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                                return trials::queueTrial(transaction, plan, queued);
                            });
                        },
                        [this, opening, attempt, stop](const Result<bool> &queued) {
                            if (opening != m_opening)
                                return;
                            if (!queued)
                                return stop(queued.error());
                            if (!*queued && attempt + 1 < mostTries)
                                return makeTrial(attempt + 1);
                            setWork({});
                            refresh();
                        });
                });
        },
        LedgerService::Lane::Look);
}

void WizardPresenter::readSample(const QString &file)
{
    const auto isCancelled = newWork();
    setWork(tr("The document is read"));
    const int opening = m_opening;
    const auto stop = [this](const Error &error) {
        m_work.clear();
        tellTrouble(error);
    };
    m_ledger.run(
        this,
        [person = m_person, name = m_form.name()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return trials::planSample(view, person, name); });
        },
        [this, opening, stop, file, isCancelled](const Result<trials::SamplePlan> &plan) {
            if (opening != m_opening)
                return;
            if (!plan)
                return stop(plan.error());
            m_runner.run(
                this,
                [plan = *plan, file, &clock = m_clock, isCancelled] {
                    return trials::readAtPractice(
                        plan, file, clock, [isCancelled](qint64, qint64) { return !*isCancelled; });
                },
                [this, opening, stop, plan = *plan](const Result<trials::SampleReading> &reading) {
                    if (opening != m_opening)
                        return;
                    if (!reading)
                        return stop(reading.error());
                    m_reading = *reading;
                    setWork({});
                    m_ledger.run(
                        this,
                        [plan, reading = *reading](ledger::Site &site) {
                            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                                trials::noteSample(transaction, plan, reading);
                                return {};
                            });
                        },
                        [this, stop](const Result<void> &noted) {
                            if (!noted)
                                return stop(noted.error());
                            refresh();
                        });
                });
        },
        LedgerService::Lane::Look);
}

void WizardPresenter::setLive()
{
    m_ledger.run(
        this,
        [person = m_person, name = m_form.name(), reason = m_reason](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return trials::goLive(transaction, person, name, reason);
            });
        },
        [this, opening = m_opening](const Result<void> &done) {
            if (opening != m_opening)
                return;
            if (!done) {
                tellTrouble(done.error());
                return;
            }
            m_reason.clear();
            m_trouble.reset();
            Q_EMIT told(Tone::Accepted, tr("%1 is live: documents go from now on.").arg(m_form.title()));
            refresh();
        });
}

void WizardPresenter::pause()
{
    m_ledger.run(
        this,
        [person = m_person, name = m_form.name(), reason = m_reason](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return trials::pause(transaction, person, name, reason);
            });
        },
        [this, opening = m_opening](const Result<void> &done) {
            if (opening != m_opening)
                return;
            if (!done) {
                tellTrouble(done.error());
                return;
            }
            m_reason.clear();
            Q_EMIT told(Tone::Attention, tr("%1 is paused: its documents wait here.").arg(m_form.title()));
            refresh();
        });
}

void WizardPresenter::act(const QString &id)
{
    if (id == QLatin1StringView("licence")) {
        m_form.addLicence();
        changed();
    } else if (id == QLatin1StringView("pin")) {
        const QString fingerprint = m_pin;
        m_form.addFingerprint(fingerprint);
        changed();
        keepThen([this] { startTest(); });
    } else if (id == QLatin1StringView("test")) {
        startTest();
    } else if (id == QLatin1StringView("trial")) {
        makeTrial(0);
    } else if (id == QLatin1StringView("sample")) {
        pick(id);
    } else if (id == QLatin1StringView("remove-certificate")) {
        m_form.removeFirstCertificate(QStringLiteral("route.certificates"));
        changed();
        readCertificates();
    } else if (id == QLatin1StringView("pause")) {
        pause();
    }
}

void WizardPresenter::exportTo(const QString &folder)
{
    const QByteArray name = m_form.name();
    if (name.isEmpty())
        return;
    const QString file = folder + QStringLiteral("/partner-%1.json").arg(QString::fromUtf8(name));
    m_runner.run(
        this,
        [folder, file, json = m_form.json()] {
            (void)QDir().mkpath(folder);
            return replaceFile(file, QJsonDocument(json).toJson(QJsonDocument::Indented));
        },
        [this, file](const Result<void> &written) {
            if (written)
                Q_EMIT exported(file);
            else
                Q_EMIT failed(written.error());
        });
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

void WizardPresenter::show()
{
    m_state.opening = m_opening;
    m_state.title = m_form.isNew() && m_form.title().isEmpty() ? tr("New partner") : m_form.title();
    m_state.steps.clear();
    for (int i = 0; i < wizardStepCount; ++i) {
        const auto step = WizardStep(i);
        Tone tone = Tone::Neutral;
        if (step <= WizardStep::Connection) {
            const bool isReached = !m_form.isNew() || step < m_state.step;
            tone = isReached ? (m_form.isSound(step) ? Tone::Accepted : Tone::Attention) : Tone::Neutral;
        } else if (step == WizardStep::Test) {
            tone = m_tested == Tested::Passed ? Tone::Accepted
                : m_tested == Tested::Failed  ? Tone::Stop
                                              : Tone::Neutral;
        } else if (m_trial && step == WizardStep::Trial && m_trial->trial.isNeeded) {
            tone = m_trial->trial.isPassed() ? Tone::Accepted
                : m_trial->trial.isRefused() ? Tone::Stop
                : m_trial->trial.isOpen()    ? Tone::Progress
                                             : Tone::Neutral;
        } else if (m_trial && step == WizardStep::Live && m_trial->isLive) {
            tone = Tone::Accepted;
        }
        m_state.steps.push_back({ titleOf(step), tone, step == m_state.step });
    }
    const WizardStep step = m_state.step;
    m_state.stepTitle = titleOf(step);
    m_state.words = wordsOf(step, m_form.isNew());
    m_state.fields = m_form.fields(step, m_showsAll, m_showsErrors);
    m_state.hasMore = !m_showsAll && m_form.hasMore(step);
    m_state.lines.clear();
    m_state.acts.clear();
    m_state.canKeep = m_state.isChanged;
    m_state.canGoOn = m_work.isEmpty();
    m_state.nextText = tr("Next");
    m_state.progress = {};
    if (!m_work.isEmpty())
        m_state.progress = { m_work, {}, -1, m_isCancelled && m_tested == Tested::Running };
    if (step == WizardStep::Licences)
        m_state.acts.emplace_back(QStringLiteral("licence"), tr("Add a licence"));
    if (step == WizardStep::Connection) {
        m_state.nextText = isKept() ? tr("Test it") : tr("Keep and test");
        if (m_form.certificates(QStringLiteral("route.certificates")).size() > 1)
            m_state.acts.emplace_back(
                QStringLiteral("remove-certificate"), tr("Remove the older of their certificates"));
    }
    if (step == WizardStep::Test)
        showTest();
    else if (step == WizardStep::Trial)
        showTrial();
    else if (step == WizardStep::Live)
        showLive();
    if (m_trouble)
        m_state.lines.insert(
            m_state.lines.begin(), HealthLine { Tone::Stop, errorSentence(*m_trouble), m_trouble->where.path });
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
    Q_EMIT stateChanged(m_state);
}

void WizardPresenter::showTest()
{
    if (m_form.routeKind().isEmpty()) {
        m_state.lines.push_back(
            { Tone::Neutral, tr("Documents are handed over by hand: there is no connection to try."), {} });
        return;
    }
    for (const sync::TestStep &each : m_testSteps)
        m_state.lines.push_back(lineOf(each));
    if (m_testError)
        m_state.lines.push_back({ Tone::Stop, errorSentence(*m_testError), m_testError->where.path });
    switch (m_tested) {
    case Tested::Not:
    case Tested::Running:
        m_state.nextText = tr("Test it");
        break;
    case Tested::Passed:
        m_state.lines.push_back({ Tone::Accepted, tr("The connection works."), {} });
        m_state.acts.emplace_back(QStringLiteral("test"), tr("Test it again"));
        break;
    case Tested::Cancelled:
        m_state.lines.push_back({ Tone::Attention, tr("Stopped."), {} });
        m_state.nextText = tr("Test it again");
        break;
    case Tested::Failed:
        m_state.nextText = tr("Test it again");
        break;
    }
    if (!m_pin.isEmpty() && m_tested != Tested::Running) {
        m_state.lines.push_back({ Tone::Attention, tr("The server shows this key: %1").arg(m_pin),
            tr("Ask the partner by telephone whether it is theirs. Once trusted, no other key is accepted.") });
        m_state.acts.emplace_back(QStringLiteral("pin"), tr("It is theirs: trust this key"));
    }
}

void WizardPresenter::showTrial()
{
    if (!m_trial)
        return;
    const trials::TrialState &trial = m_trial->trial;
    if (trial.isNeeded) {
        WizardField product;
        product.id = QStringLiteral("trial.product");
        product.label = tr("Product");
        product.help = tr("GTIN of one of ours that they know. Empty: an example that is nobody's.");
        product.value = m_product;
        m_state.fields.push_back(product);
    }
    m_state.lines = linesOf(trial, m_clock.now().offsetMinutes);
    for (HealthLine &line : linesOf(trial.sample, m_reading))
        m_state.lines.push_back(std::move(line));
    const bool isToSend
        = trial.isNeeded && !trial.isPassed() && (trial.documents.empty() || trial.isStale || !trial.isOpen());
    if (isToSend)
        m_state.nextText = tr("Send test documents");
    else if (trial.isNeeded)
        m_state.acts.emplace_back(QStringLiteral("trial"), tr("Send new ones"));
    m_state.acts.emplace_back(QStringLiteral("sample"), tr("Read a document of theirs"));
}

void WizardPresenter::showLive()
{
    if (!m_trial)
        return;
    if (m_trial->isLive) {
        m_state.lines.push_back({ Tone::Accepted, tr("Live: documents go by themselves."), {} });
        m_state.acts.emplace_back(QStringLiteral("pause"), tr("Pause: let them wait here"));
        m_state.nextText = tr("Done");
        return;
    }
    const QStringList missing = trials::missingFor(m_trial->trial);
    if (missing.isEmpty()) {
        m_state.lines.push_back({ Tone::Accepted, tr("Nothing is missing."), {} });
        m_state.nextText = tr("Go live");
        return;
    }
    for (const QString &each : missing)
        m_state.lines.push_back({ Tone::Attention, tr("Missing: %1").arg(each), {} });
    if (!m_person.may(access::Permission::AcceptExceptions)) {
        m_state.lines.push_back(
            { Tone::Neutral, tr("Somebody who may accept exceptions can let it go live all the same."), {} });
        m_state.canGoOn = false;
        return;
    }
    WizardField reason;
    reason.id = QStringLiteral("live.reason");
    reason.label = tr("Why it goes live all the same");
    reason.help = tr("It stands in the journal with your name.");
    reason.value = m_reason;
    m_state.fields.push_back(reason);
    m_state.nextText = tr("Go live all the same");
    m_state.canGoOn = m_state.canGoOn && !m_reason.isEmpty();
}

} // namespace packledger::partners
