#include "partners/profilesecrets.h"

#include <algorithm>

namespace packledger::partners {

ProfileSecrets::ProfileSecrets(const Clock &clock, Ways &ways, WayWork &work, ProfileForm &form, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ways(ways)
    , m_work(work)
    , m_form(form)
    , m_asker(std::make_unique<QObject>())
{
}

template <typename Job, typename Take>
void ProfileSecrets::keep(const QString &field, Job job, Take take)
{
    ++m_keeping;
    m_work.run(m_asker.get(), std::move(job), [this, field, take = std::move(take)](const auto &done) {
        --m_keeping;
        if (!done) {
            // Told at the field that it was meant for.
            Error error = done.error();
            error.where.path = QStringLiteral("$.") + field;
            Q_EMIT failed(error);
            return;
        }
        take(done);
        if (m_keeping == 0)
            Q_EMIT settled();
    });
}

void ProfileSecrets::begin()
{
    m_asker = std::make_unique<QObject>();
    m_keeping = 0;
    m_work.run(
        m_asker.get(), [&ways = m_ways] { return ways.secretNames(); },
        [this](const Result<QByteArrayList> &names) {
            if (!names)
                return; // whether the keychain answers is told when a secret is entered, and by the test
            m_form.setSecretNames(*names);
            Q_EMIT learned();
        });
    readCertificates();
}

void ProfileSecrets::readCertificates()
{
    const Result<sync::PartnerProfile> profile = sync::partnerFromJson(m_form.json());
    if (!profile || profile->route.kind.isEmpty())
        return;
    m_work.run(
        m_asker.get(), [&ways = m_ways, profile = *profile] { return ways.certificatesOf(profile); },
        [this](const Result<std::vector<CertificateFact>> &certificates) {
            if (!certificates)
                return;
            const Instant now = m_clock.now();
            m_form.setCertificates(*certificates, now.ms, now.offsetMinutes);
            Q_EMIT learned();
        });
}

void ProfileSecrets::enter(const QString &field, const QString &value)
{
    const QByteArray name = m_form.secretNameFor(field);
    keep(
        field, [&ways = m_ways, name, bytes = value.toUtf8()] { return ways.keepSecret(name, bytes); },
        [this, field, name](const Result<void> &) {
            m_form.setSecret(field, name);
            Q_EMIT changed();
        });
}

void ProfileSecrets::takeFile(const QString &field, const QString &file)
{
    const std::vector<WizardField> fields = m_form.fields(WizardStep::Connection, true, false);
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const WizardField &each) { return each.id == field; });
    if (found == fields.end())
        return;
    if (found->kind == WizardField::Kind::SecretFile)
        takeSecret(*found, file);
    else
        takeCertificate(field, file);
}

void ProfileSecrets::takeSecret(const WizardField &field, const QString &file)
{
    const QByteArray name = m_form.secretNameFor(field.id);
    // Our next certificate stands beside the one that it follows, until that has ended.
    const bool isIdentity = field.id == QLatin1StringView("route.identity");
    const auto keeping = isIdentity && !field.note.isEmpty() ? Ways::Keeping::Adds : Ways::Keeping::Replaces;
    const auto what = isIdentity ? Ways::SecretFile::Identity : Ways::SecretFile::Any;
    keep(
        field.id,
        [&ways = m_ways, name, file, keeping, what] { return ways.keepSecretFile(name, file, keeping, what); },
        [this, id = field.id, name](const Result<void> &) {
            m_form.setSecret(id, name);
            Q_EMIT changed();
            readCertificates();
        });
}

void ProfileSecrets::takeCertificate(const QString &field, const QString &file)
{
    keep(
        field, [&ways = m_ways, file] { return ways.certificateFile(file); },
        [this, field](const Result<Ways::CertificateFile> &read) {
            m_form.addCertificate(field, read->pem);
            Q_EMIT changed();
            readCertificates();
        });
}

} // namespace packledger::partners
