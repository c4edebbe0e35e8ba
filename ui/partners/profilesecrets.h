#pragma once

#include "base/clock.h"
#include "partners/profileform.h"
#include "partners/ways.h"
#include "partners/waywork.h"

namespace packledger::partners {

/// What a profile takes from the keychain and from files: secrets go there as they are entered, certificates come into
/// the form, and the form learns what there is.
class ProfileSecrets final : public QObject
{
    Q_OBJECT

public:
    /// The form is the one in view, whichever partner's it is.
    ProfileSecrets(const Clock &clock, Ways &ways, WayWork &work, ProfileForm &form, QObject *parent = nullptr);

    /// Another profile is in view: reads what there is of it.
    void begin();
    void readCertificates();
    void enter(const QString &field, const QString &value);
    /// A secret or a certificate in a file, as the field takes it.
    void takeFile(const QString &field, const QString &file);
    /// Whether something entered is not in the form yet.
    [[nodiscard]] bool isKeeping() const { return m_keeping > 0; }

Q_SIGNALS:
    /// The form has something else now.
    void changed();
    /// The form knows more of what it has.
    void learned();
    void failed(const packledger::Error &error);
    /// All that was entered is in the form.
    void settled();

private:
    /// Runs a job beside the window's thread that changes the form when it is done.
    template <typename Job, typename Take>
    void keep(const QString &field, Job job, Take take);
    void takeSecret(const WizardField &field, const QString &file);
    void takeCertificate(const QString &field, const QString &file);

    const Clock &m_clock;
    Ways &m_ways;
    WayWork &m_work;
    ProfileForm &m_form;
    int m_keeping = 0;
    std::unique_ptr<QObject> m_asker; ///< lives as long as the profile is in view: answers come to nobody else
};

} // namespace packledger::partners
