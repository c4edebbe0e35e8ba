#pragma once

#include "dock/dockqueuestate.h"
#include "dock/itemstate.h"
#include "dock/receiptstate.h"
#include "documents/documentsstate.h"
#include "ui/samplesite.h"

#include <QImage>

namespace packledger::test {

/// States as the presenters build them, invented, for tests and for the pictures of the screens. Their
/// words go through the translator as the real ones do.
[[nodiscard]] dock::DockQueueState sampleQueue();
[[nodiscard]] dock::ReceiptState sampleReceipt();
[[nodiscard]] dock::ReceiptState sampleStoppedReceipt();
[[nodiscard]] dock::ReceiptState sampleFinishingReceipt();
[[nodiscard]] dock::ReceiptState sampleSubmittedReceipt();
[[nodiscard]] dock::ReceiptState samplePolicyReceipt();
[[nodiscard]] dock::ReceiptState sampleSamplingReceipt();
[[nodiscard]] dock::ReceiptState sampleUnknownReceipt();
[[nodiscard]] dock::ReceiptState sampleRegisteringReceipt();
[[nodiscard]] dock::ReceiptState sampleBlindReceipt();
[[nodiscard]] dock::ReceiptState sampleRecalledReceipt();
[[nodiscard]] dock::ItemState sampleItem();
[[nodiscard]] dock::ItemState sampleHeldItem();
[[nodiscard]] dock::ItemState sampleHoldForm();
[[nodiscard]] dock::ItemState sampleResults();
[[nodiscard]] documents::DocumentsState sampleDocuments();
[[nodiscard]] dock::ImportState sampleImport(dock::ImportState::Stage stage);

/// A picture of a case layer with one code for every look of the sample camera.
[[nodiscard]] QImage sampleFrame();
[[nodiscard]] std::vector<dock::SeenCode> sampleCodes();

} // namespace packledger::test
