#pragma once

#include "partners/ways.h"
#include "partners/wizardstate.h"

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace packledger::partners {

struct FieldSpec;

/// A partner's profile while a person fills it in: fields out, what was typed in. It keeps what it does not know of a
/// profile as it was, and never sees a secret.
class ProfileForm
{
public:
    /// A new partner, or one that there is.
    ProfileForm();
    explicit ProfileForm(const QJsonObject &profile);

    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// It is kept now: its name stays as it is.
    void setKept();
    /// In the place of all that was entered, as a file has it; the name stays where it is kept already.
    void take(const QJsonObject &profile);

    /// The profile as it stands; what is not sound yet is left out.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray name() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QByteArray routeKind() const;
    [[nodiscard]] QJsonObject route() const;

    void enter(const QString &id, const QString &text);
    void toggle(const QString &id, const QString &choice);
    void addLicence();
    /// Whether nothing would be shipped to it without a reason: a customer without any licence on record.
    [[nodiscard]] bool lacksLicence() const;
    /// Whether nothing would be shipped to it for its transaction information lacks an address: a customer in the
    /// United States, as its country or no country says.
    [[nodiscard]] bool lacksAddress() const;
    /// The secret behind an option, from now on.
    void setSecret(const QString &id, const QByteArray &name);
    [[nodiscard]] QByteArray secretNameFor(const QString &id) const;
    /// A certificate of the partner: in the place of the one before, or beside it where its kind of way takes several.
    void addCertificate(const QString &id, const QString &pem);
    void removeFirstCertificate(const QString &id);
    [[nodiscard]] QStringList certificates(const QString &id) const;
    void addFingerprint(const QString &fingerprint);
    /// The limits and the form that the partner's server told.
    void takeTerms(const sync::PartnerTerms &terms);

    /// What the keychain has, and what the certificates are: for the notes beneath the fields.
    void setSecretNames(const QByteArrayList &names);
    void setCertificates(const std::vector<CertificateFact> &certificates, qint64 nowMs, int offsetMinutes);

    [[nodiscard]] std::vector<WizardField> fields(WizardStep step, bool showsAll, bool showsErrors) const;
    /// Whether there are options that are left out unless all are shown.
    [[nodiscard]] bool hasMore(WizardStep step) const;
    /// Whether nothing in this step stands in the way.
    [[nodiscard]] bool isSound(WizardStep step) const;

private:
    [[nodiscard]] bool isCustomer() const;
    [[nodiscard]] std::vector<FieldSpec> specs(WizardStep step) const;
    [[nodiscard]] QString valueOf(const FieldSpec &spec) const;
    [[nodiscard]] WizardField fieldOf(const FieldSpec &spec, bool showsErrors) const;
    void tellNote(const FieldSpec &spec, WizardField &field) const;

    bool m_isNew = true;
    QJsonObject m_json;
    QHash<QString, QJsonObject> m_otherRoutes; ///< what was entered for a kind of way before another one was chosen
    QHash<QString, QString> m_typed; ///< texts that are no value yet, by field
    QSet<QByteArray> m_secretNames;
    bool m_knowsSecrets = false;
    QHash<QString, std::pair<QString, common::Tone>> m_certificateNotes; ///< by option
};

} // namespace packledger::partners
