#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/progressrelay.h"
#include "line/poolsstate.h"
#include "workflow/numberimport.h"
#include "workflow/pools.h"

#include <QTimer>

#include <chrono>

namespace packledger::line {

/// The pools of numbers: lists them with what is left, makes new ones, takes providers' files in, gives back.
class PoolsPresenter final : public QObject
{
    Q_OBJECT

public:
    PoolsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const PoolsState &state() const { return m_state; }

    /// What somebody else could see is read anew.
    void setSession(const access::Session &session);
    /// How often the pools are looked at while somebody is signed in: other stations draw from them, too.
    void lookEvery(std::chrono::milliseconds interval) { m_look.setInterval(interval); }
    void refresh();
    void choose(PoolId pool);
    /// Says what the pool would give, and how its numbers stand against guessing.
    void preview(const PoolInput &input);
    void make(const PoolInput &input);
    /// Says what a file would give, for the product where it tells none, and changes nothing.
    void lookAt(const QString &file, const QString &gtin, const QString &market);
    /// Takes in the file that was looked at last.
    void takeFile();
    void cancelImport();
    /// Writes the chosen pool's numbers as a table into a folder.
    void exportNumbers(const QString &folder);
    /// Closes the chosen pool, with the reason.
    void giveBack(const QString &reason);
    /// From how many numbers left on the chosen pool warns; empty: a tenth of all.
    void warnAt(const QString &left);

Q_SIGNALS:
    void stateChanged(const packledger::line::PoolsState &state);
    void formChanged(const packledger::line::PoolFormState &state);
    void fileChanged(const packledger::line::NumberFileState &state);
    void made(packledger::PoolId pool);
    void exported(const QString &file, qint64 numbers);
    /// A pool came to its low-water mark since the last look.
    void lowWaterReached(const QString &sentence);
    void failed(const packledger::Error &error);

private:
    void importFile();
    void addFindings(const Findings &findings);
    void showImport(
        const workflow::NumberImport &import, const QStringList &goods, const workflow::NumberImportRequest &request);
    [[nodiscard]] workflow::PoolSpec specFrom(const PoolInput &input) const;
    void tell(common::Tone tone, const QString &message);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    PoolsState m_state;
    PoolFormState m_form;
    NumberFileState m_file;
    QString m_fileName; ///< that was looked at last
    workflow::NumberImportRequest m_request;
    PoolId m_chosen;
    QTimer m_look;
    std::vector<PoolId> m_low; ///< warned of
    common::ProgressRelay m_import;
    int m_previews = 0; ///< the last asked; answers to earlier ones are late
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace packledger::line
