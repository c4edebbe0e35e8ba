#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "partners/connectiontest.h"
#include "partners/liveswitch.h"
#include "partners/profilekeeper.h"
#include "partners/profilesecrets.h"
#include "partners/trialrun.h"

namespace packledger::partners {

/// From a stranger to a partner that documents go to, step by step; and an existing one by the same pages. What is
/// typed stays here until it is kept; secrets go to the keychain as they are entered and stay nowhere else.
class WizardPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `ways` and `work` outlive it.
    WizardPresenter(
        common::LedgerService &ledger, const Clock &clock, Ways &ways, WayWork &work, QObject *parent = nullptr);
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

    void connectParts();
    void begin(const ProfileForm &form, bool isChanged);
    void show();
    /// Shows it where it was entered; false where this step has no such field.
    bool tellAtField(const Error &error);
    void showMarks();
    void showStep();
    void showPick();
    [[nodiscard]] common::Tone toneOf(WizardStep step) const;
    void changed();
    void keepThen(const Then &then);
    void startTest();
    void tellTrouble(const Error &error);
    [[nodiscard]] bool isKept() const { return !m_form.isNew() && !m_state.isChanged; }

    access::Session m_person;
    ledger::SiteIdentity m_site;
    ProfileForm m_form;
    WizardState m_state;
    bool m_showsErrors = false;
    bool m_showsAll = false;
    bool m_wasWarned = false;
    QString m_picking; ///< what the file is for
    Then m_afterSecrets; ///< keeping waits for what was entered last
    std::optional<Error> m_trouble; ///< of the last thing tried here

    ProfileKeeper m_keeper;
    ProfileSecrets m_secrets;
    ConnectionTest m_test;
    TrialRun m_trial;
    LiveSwitch m_live;
};

} // namespace packledger::partners
