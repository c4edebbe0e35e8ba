#pragma once

#include "access/session.h"
#include "bootstrap/output.h"
#include "demo/democlerk.h"
#include "demo/demopacks.h"
#include "demo/demosite.h"

#include <QCoreApplication>

namespace packledger::demo {

/// The whole job at the demo site without a window: packs are photographed, decoded and scanned into the
/// receipt of the delivery, the receipt is submitted, the ledger checked and backed up. Each step is a fact of
/// the output; what does not come out as it must is said, and makes the run a failed one.
class DemoRun
{
    Q_DECLARE_TR_FUNCTIONS(Demo)

public:
    DemoRun(ledger::Site &site, DemoDelivery delivery, bootstrap::Output &output);

    /// Whether everything came out as it must. Errors: whatever the steps fail with.
    [[nodiscard]] Result<bool> run();

private:
    [[nodiscard]] Result<void> signIn();
    [[nodiscard]] Result<void> introduceDelivery();
    [[nodiscard]] Result<void> holdPacks();
    [[nodiscard]] Result<void> scanWithFaultyScanner();
    [[nodiscard]] Result<void> registerUnknownPack();
    [[nodiscard]] Result<void> submit();
    [[nodiscard]] Result<void> checkLedger();
    [[nodiscard]] Result<void> backUp();
    void checkCounts();
    void sumUp();

    [[nodiscard]] Result<void> scanPicture(DemoClerk &clerk, const HeldUp &held, const QString &file, double ms,
        const std::vector<scan::ScanReading> &readings);
    void tell(const workflow::ReceiveOutcome &outcome);
    void expect(bool isAsExpected, const QString &otherwise);

    ledger::Site &m_site;
    DemoDelivery m_delivery;
    std::vector<HeldUp> m_held;
    bootstrap::Output &m_output;
    access::Session m_person;
    QStringList m_surprises; ///< what did not come out as it must

    int m_pictures = 0;
    int m_codes = 0;
    workflow::ReceiptCount m_units; ///< when the receipt was submitted
};

} // namespace packledger::demo
