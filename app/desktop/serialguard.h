#pragma once

#include "access/session.h"
#include "base/error.h"
#include "common/ledgerservice.h"

#include <QObject>

namespace packledger::common {
class Page;
}

namespace packledger::desktop {

/// Keeps the pages that show single serial numbers from whoever may see none: they stay with those that show totals.
/// Each refusal is told, and kept in the journal.
class SerialGuard final : public QObject
{
    Q_OBJECT

public:
    explicit SerialGuard(common::LedgerService &ledger, QObject *parent = nullptr);

    void setSession(const access::Session &session) { m_session = session; }
    /// Whether the page may be shown; what is refused is told and kept.
    [[nodiscard]] bool admits(const common::Page &page);
    /// The same of what is done on a page, in words.
    void refuse(const QString &what);
    /// Without telling anybody.
    [[nodiscard]] bool isOpen(const common::Page &page) const;

Q_SIGNALS:
    void refused(const packledger::Error &error);

private:
    common::LedgerService &m_ledger;
    access::Session m_session;
};

} // namespace packledger::desktop
