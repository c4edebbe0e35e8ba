#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/receiptscreen.h"
#include "documents/documentsscreen.h"
#include "simulated/simulatedline.h"
#include "ui/drawing/roles.h"
#include "ui/samplestates.h"

#include <QApplication>
#include <QBuffer>

namespace packledger::test {

namespace {

/// A pack of our own line, with its label as the camera behind the printer saw it.
dock::ItemState inspected(dock::ItemState item)
{
    const simulated::LineLabel label { "010036141431234017280630"
                                       "10L00007B01\x1d"
                                       "21100720112931",
        {} };
    const QImage picture = simulated::SimulatedLine::picture(label, simulated::LineFault::None, 24);
    QBuffer png;
    picture.copy(90, 60, 200, 200).scaled(128, 128).save(&png, "PNG");
    item.inspected = { common::Tone::Accepted, QStringLiteral("Verified"),
        QStringLiteral("Read, equal to what was sent, text present."),
        QStringLiteral("Print grade B: an indication of this camera, not certified"),
        QStringLiteral("22 NOV 2026 08:14"), png.data() };
    return item;
}

void drawQueue(Studio &studio)
{
    auto &queue = studio.show<dock::DockQueueScreen>(shell::Place::Dock);
    studio.take(queue, sampleQueue(), "dock");
    queue.openImport();
    studio.take(queue, sampleImport(dock::ImportState::Stage::Running), "dock-import");
    studio.take(queue, sampleImport(dock::ImportState::Stage::Done), "dock-imported");
    queue.render(sampleImport(dock::ImportState::Stage::Choosing));
    queue.openBlindReceipt();
    dock::BlindReceiptState blind;
    blind.supplierError = qApp->translate("SampleStates", "Name the supplier first.");
    studio.take(queue, blind, "dock-blind");
    queue.closePanel();
    dock::DockQueueState empty;
    empty.siteName = sampleQueue().siteName;
    empty.ledger = sampleQueue().ledger;
    studio.take(queue, empty, "dock-empty");
}

void drawReceipt(Studio &studio)
{
    auto &screen = studio.show<dock::ReceiptScreen>(shell::Place::Dock);
    const auto render = [&screen](const dock::ReceiptState &state) {
        screen.render(state);
        screen.showFrame(sampleFrame(), sampleCodes());
    };
    const std::pair<dock::ReceiptState, const char *> states[] = { { sampleReceipt(), "receipt" },
        { sampleStoppedReceipt(), "receipt-stop" }, { sampleRecalledReceipt(), "receipt-recalled" },
        { sampleUnknownReceipt(), "receipt-unknown" }, { sampleRegisteringReceipt(), "receipt-register" },
        { samplePolicyReceipt(), "receipt-policy" }, { sampleSamplingReceipt(), "receipt-sample" },
        { sampleFinishingReceipt(), "receipt-finish" }, { sampleSubmittedReceipt(), "receipt-submitted" } };
    for (const auto &[state, name] : states) {
        render(state);
        studio.take(name);
    }
    studio.take(screen, sampleBlindReceipt(), "receipt-blind");
    render(sampleReceipt());
    shell::MainWindow &window = studio.window();
    window.toggleHelp();
    window.setNotice({ common::Tone::Stop,
        qApp->translate("SampleStates",
            "The backup could not be written: the disk is full. Free some space, then back up under Site."),
        {}, {} });
    studio.take("receipt-help");
    window.toggleHelp();
    window.setNotice({});
    window.render(samplePrint());
    window.togglePrint();
    studio.take("receipt-print");
    window.togglePrint();
}

void drawItem(Studio &studio)
{
    auto &item = studio.show<dock::ItemScreen>(shell::Place::Items);
    studio.take(item, sampleItem(), "item");
    studio.take(item, inspected(sampleItem()), "item-inspected");
    studio.take(item, sampleHeldItem(), "item-held");
    studio.take(item, sampleHoldForm(), "item-hold");
    studio.take(item, sampleResults(), "item-results");
    studio.take(item, dock::ItemState {}, "item-empty");
}

} // namespace

void drawDock(Studio &studio)
{
    drawQueue(studio);
    drawReceipt(studio);
    drawItem(studio);
    auto &screen = studio.show<documents::DocumentsScreen>(shell::Place::Documents);
    studio.take(screen, sampleDocuments(), "documents");
    studio.take(screen, documents::DocumentsState {}, "documents-empty");
}

} // namespace packledger::test
