#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "partners/profileform.h"
#include "partners/ways.h"
#include "partners/waywork.h"
#include "trials/samplereading.h"

#include <atomic>

namespace packledger::partners {

/// From a stranger to a partner that documents go to, step by step; and an existing one by the same pages. What is
/// typed stays here until it is kept; secrets go to the keychain as they are entered and stay nowhere else.
class WizardPresenter final : public QObject
{
    Q_OBJECT

public:
    WizardPresenter(common::LedgerService &ledger, const Clock &clock, Ways &ways, QObject *parent = nullptr);
    ~WizardPresenter() override;

    [[nodiscard]] const WizardState &state() const { return m_state; }
    void setSession(const access::Session &session) { m_person = session; }

    void openNew();
    void open(const QString &name);
    /// A profile as a file has it: a new partner, or the one of that name with what the file says. It is not kept yet,
    /// and goes live by its trial alone.
    void openFile(const QString &file);

    void enterText(const QString &field, const QString &text);
    void choose(const QString &field, const QString &choice);
    void toggle(const QString &field, const QString &choice);
    void enterSecret(const QString &field, const QString &value);
    /// Asks for a file for this field or act; Esc gives it up.
    void pick(const QString &purpose);
    void takeFile(const QString &file);
    void cancelPick();

    /// What the one key does that goes on: to the next step, or what this one is for.
    void goOn();
    void goBack();
    void goTo(WizardStep step);
    void keep();
    void showAll();
    /// One of the state's acts.
    void act(const QString &id);
    void cancelWork();
    /// Writes the profile as it stands into the folder.
    void exportTo(const QString &folder);
    /// The trial may be further now.
    void refresh();
    /// Whether it may be left: the first time something is not kept it says so, the second time it goes.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void stateChanged(const packledger::partners::WizardState &state);
    /// A profile is open: the page may be shown.
    void opened();
    /// What there is to do here is done.
    void finished();
    void told(packledger::common::Tone tone, const QString &sentence);
    void exported(const QString &file);
    void failed(const packledger::Error &error);

private:
    using Then = std::function<void()>;

    void begin(ProfileForm form, bool isChanged);
    void show();
    void showTest();
    void showTrial();
    void showLive();
    void changed();
    void readSecretNames();
    void readCertificates();
    void keepThen(Then then);
    void write(const sync::PartnerProfile &profile, Then then);
    void startTest();
    void hearTestStep(int test, const sync::TestStep &step);
    void makeTrial(int attempt);
    void readSample(const QString &file);
    void setLive();
    void pause();
    void setWork(const QString &title);
    void tellTrouble(const Error &error);
    [[nodiscard]] bool isKept() const { return !m_form.isNew() && !m_state.isChanged; }
    [[nodiscard]] std::shared_ptr<std::atomic<bool>> newWork();

    struct TrialView
    {
        trials::TrialState trial;
        bool isLive = false;
    };

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    Ways &m_ways;
    access::Session m_person;
    ProfileForm m_form;
    WizardState m_state;
    bool m_showsErrors = false;
    bool m_showsAll = false;
    bool m_wasWarned = false;
    int m_opening = 0; ///< counts what was opened: an answer to an earlier one is not for this
    QString m_picking; ///< what the file is for
    std::optional<Error> m_trouble; ///< of the last thing tried here
    QString m_product; ///< GTIN for the trial's packs
    QString m_reason; ///< for an override or a pause

    std::vector<sync::TestStep> m_testSteps;
    enum class Tested { Not, Running, Passed, Failed, Cancelled } m_tested = Tested::Not;
    std::optional<Error> m_testError;
    int m_test = 0; ///< counts tests
    QString m_pin; ///< the fingerprint that the server shows, until somebody trusts it

    std::optional<TrialView> m_trial;
    std::optional<trials::SampleReading> m_reading;
    QString m_work; ///< what runs
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    WayWork m_runner; ///< ends before what its answers go to
};

} // namespace packledger::partners
