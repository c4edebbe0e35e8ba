#pragma once

#include "access/session.h"
#include "bootstrap/exitstatus.h"
#include "cli/commandcontext.h"
#include "shipping/fefo.h"
#include "shipping/pickpacking.h"

class QCommandLineOption;
class QCommandLineParser;

namespace packledger::cli {

/// Scans that go with a shipment one by one, a verdict each: as they are, or packed into pallets on the way.
class ShipPicking
{
public:
    [[nodiscard]] static QList<QCommandLineOption> options();

    ShipPicking(CommandContext &context, access::Session person, ledger::DispatchId dispatch,
        const QCommandLineParser &arguments);

    /// One scan; a pallet is begun where one is wanted and none is open.
    [[nodiscard]] Result<ExitStatus> take(const workflow::ScannedCode &code);
    /// Closes the pallet at the end of the scans, where the site does not ask for its label.
    [[nodiscard]] ExitStatus finish();
    [[nodiscard]] bool isAnyPicked() const { return m_isAnyPicked; }
    /// How many scans were told.
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] Result<ExitStatus> begin();
    [[nodiscard]] ExitStatus tell(const shipping::ShipOutcome &outcome, const QByteArray &raw);

    CommandContext &m_context;
    access::Session m_person;
    ledger::DispatchId m_dispatch;
    std::optional<shipping::Unpacking> m_unpacking;
    bool m_packs;
    QString m_printer; ///< empty: no label
    PoolId m_pool;
    ledger::PackingId m_packing; ///< the pallet being built
    shipping::FefoWatch m_fefo;
    bool m_isAnyPicked = false;
    int m_count = 0;
};

} // namespace packledger::cli
