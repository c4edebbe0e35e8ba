#include "partners/profilekeeper.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "sync/partners.h"
#include "sync/syncerrors.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace packledger::partners {

using common::LedgerService;
using sync::PartnerProfile;

namespace {

Result<QJsonObject> profileIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, name + QStringLiteral(": ") + file.errorString());
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(sync::codes::partnerFile,
            error.error == QJsonParseError::NoError ? QStringLiteral("no object") : error.errorString());
    const Result<PartnerProfile> profile = sync::partnerFromJson(document.object());
    return profile ? Result<QJsonObject>(sync::toJson(*profile)) : fail(profile.error());
}

bool isLive(const std::optional<ledger::PartnerRow> &row)
{
    return row && row->profile.value(QLatin1StringView("live")).toBool();
}

} // namespace

ProfileKeeper::ProfileKeeper(LedgerService &ledger, Ways &ways, WayWork &work, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_ways(ways)
    , m_work(work)
    , m_asker(std::make_unique<QObject>())
{
}

void ProfileKeeper::begin()
{
    m_asker = std::make_unique<QObject>();
}

void ProfileKeeper::readSite()
{
    m_ledger.run(
        m_asker.get(), [](ledger::Site &site) -> Result<ledger::SiteIdentity> { return site.identity(); },
        [this](const Result<ledger::SiteIdentity> &site) {
            if (site)
                Q_EMIT siteRead(*site);
        },
        LedgerService::Lane::Look);
}

void ProfileKeeper::open(const QString &name)
{
    m_ledger.run(
        this,
        [name](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return sync::partnerNamed(view, name.toUtf8()); });
        },
        [this](const Result<PartnerProfile> &profile) {
            if (profile)
                Q_EMIT read(ProfileForm(sync::toJson(*profile)), false);
            else
                Q_EMIT failed(profile.error());
        },
        LedgerService::Lane::Look);
}

void ProfileKeeper::openFile(const QString &file)
{
    using Found = std::pair<QJsonObject, bool>; // the profile, and whether there is one of its name
    m_work.run(
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
                        taken.insert(QStringLiteral("live"), isLive(row));
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
                    Q_EMIT read(form, true);
                },
                LedgerService::Lane::Look);
        });
}

void ProfileKeeper::keep(const access::Session &person, const ProfileForm &form, std::function<void()> then)
{
    const Result<PartnerProfile> profile = sync::partnerFromJson(form.json());
    if (!profile) {
        Q_EMIT refused(profile.error(), false);
        return;
    }
    // A way that cannot be made is told now and not by the first document.
    m_work.run(
        m_asker.get(), [&ways = m_ways, profile = *profile] { return ways.check(profile); },
        [this, person, profile = *profile, isNew = form.isNew(), then = std::move(then)](const Result<void> &checked) {
            if (checked)
                write(person, profile, isNew, then);
            else
                Q_EMIT refused(checked.error(), true);
        });
}

void ProfileKeeper::write(
    const access::Session &person, const PartnerProfile &profile, bool isNew, const std::function<void()> &then)
{
    enum class Kept { Yes, NameTaken };
    m_ledger.run(
        m_asker.get(),
        [person, profile, isNew](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Kept> {
                const auto row = transaction.exchange().partners.byName(profile.name);
                if (isNew && row)
                    return Kept::NameTaken;
                PartnerProfile kept = profile;
                // Another station may have let it go live meanwhile: that is no field of a form.
                kept.isLive = isLive(row);
                const Result<void> set = sync::setPartner(transaction, person, kept);
                return set ? Result<Kept>(Kept::Yes) : fail(set.error());
            });
        },
        [this, then](const Result<Kept> &kept) {
            if (!kept)
                Q_EMIT refused(kept.error(), false);
            else if (*kept == Kept::NameTaken)
                Q_EMIT nameTaken();
            else
                then();
        });
}

void ProfileKeeper::exportTo(const QString &folder, const ProfileForm &form)
{
    const QString file = folder + QStringLiteral("/partner-%1.json").arg(QString::fromUtf8(form.name()));
    m_work.run(
        this,
        [folder, file, json = form.json()] {
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

} // namespace packledger::partners
