#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "partners/profileform.h"
#include "partners/ways.h"
#include "partners/waywork.h"

namespace packledger::partners {

/// Where a profile comes from and goes to: the ledger, or a file.
class ProfileKeeper final : public QObject
{
    Q_OBJECT

public:
    ProfileKeeper(common::LedgerService &ledger, Ways &ways, WayWork &work, QObject *parent = nullptr);

    /// The profile of a partner that there is; `read` has it.
    void open(const QString &name);
    /// A profile as a file has it: a new partner, or the one of that name with what the file says. It is not kept yet,
    /// and goes live by its trial alone.
    void openFile(const QString &file);
    /// Who we are; `siteRead` tells.
    void readSite();
    /// What is kept of another profile is not told any more.
    void begin();

    /// Keeps the profile, once a way can be made of it; then `then`, where the form is still the one in view.
    void keep(const access::Session &person, const ProfileForm &form, std::function<void()> then);
    /// Writes it into the folder.
    void exportTo(const QString &folder, const ProfileForm &form);

Q_SIGNALS:
    void read(const packledger::partners::ProfileForm &form, bool isChanged);
    void siteRead(const packledger::ledger::SiteIdentity &site);
    void exported(const QString &file);
    /// No profile could be read or written out.
    void failed(const packledger::Error &error);
    /// It cannot be kept: `isWay` where no way can be made of it.
    void refused(const packledger::Error &error, bool isWay);
    /// It cannot be kept: another partner has its short name.
    void nameTaken();

private:
    void write(const access::Session &person, const sync::PartnerProfile &profile, bool isNew,
        const std::function<void()> &then);

    common::LedgerService &m_ledger;
    Ways &m_ways;
    WayWork &m_work;
    std::unique_ptr<QObject> m_asker; ///< lives as long as the profile is in view
};

} // namespace packledger::partners
