#include "cli/composition.h"

// site and ledger
#include "cli/commands/backupcommand.h"
#include "cli/commands/itemcommand.h"
#include "cli/commands/ledgercommand.h"
#include "cli/commands/productcommand.h"
#include "cli/commands/sitecommand.h"

// documents
#include "cli/commands/documentcommand.h"
#include "cli/commands/exporteventscommand.h"
#include "cli/commands/hashcommand.h"
#include "cli/commands/importcommand.h"

// receiving
#include "cli/commands/findcommand.h"
#include "cli/commands/holdcommand.h"
#include "cli/commands/receiptcommand.h"
#include "cli/commands/receiptscancommand.h"
#include "cli/commands/shipmentcommand.h"

// shipping
#include "cli/commands/shipcommand.h"
#include "cli/commands/shippapercommand.h"
#include "cli/commands/shippedcommand.h"

// line: batches
#include "cli/commands/batchclosecommand.h"
#include "cli/commands/batchcommand.h"
#include "cli/commands/batchimportcommand.h"
#include "cli/commands/linecommand.h"
#include "cli/commands/transformcommand.h"

// labels
#include "cli/commands/labelcommand.h"

// line: packing
#include "cli/commands/endcommand.h"
#include "cli/commands/packcommand.h"
#include "cli/commands/packingcommand.h"
#include "cli/commands/unpackcommand.h"

// line: numbers
#include "cli/commands/clockcommand.h"
#include "cli/commands/commissioncommand.h"
#include "cli/commands/poolcommand.h"

// line: inspection
#include "cli/commands/inspectcommand.h"
#include "cli/commands/inspectimportcommand.h"

// identification
#include "cli/commands/identifycommand.h"

// vision
#include "cli/commands/decodecommand.h"

// printing
#include "cli/commands/printcommand.h"
#include "cli/commands/printerchoosecommand.h"
#include "cli/commands/printercommand.h"
#include "cli/commands/printreplacecommand.h"

// partners: routes
#include "cli/commands/secretcommand.h"
#include "cli/commands/servecommand.h"
#include "cli/commands/servetokencommand.h"

// partners
#include "cli/commands/coveragecommand.h"
#include "cli/commands/inboxcommand.h"
#include "cli/commands/outboxcommand.h"
#include "cli/commands/partnercommand.h"
#include "cli/commands/partnertrialcommand.h"
#include "cli/commands/synccommand.h"
#include "cli/commands/verificationcommand.h"
#include "cli/commands/verificationrequestcommand.h"

// exceptions with partners
#include "cli/commands/exceptionanswercommand.h"
#include "cli/commands/exceptioncommand.h"
#include "cli/commands/exceptionopencommand.h"

// demo
#include "cli/commands/democommand.h"

#include <QSet>

namespace packledger::cli {

Commands makeCommands()
{
    Commands commands;

    // site and ledger
    commands.push_back(std::make_unique<SiteInitCommand>());
    commands.push_back(std::make_unique<SiteJoinCommand>());
    commands.push_back(std::make_unique<SiteInfoCommand>());
    commands.push_back(std::make_unique<SiteAddressCommand>());
    commands.push_back(std::make_unique<SiteSettingsCommand>());
    commands.push_back(std::make_unique<SiteSetCommand>());
    commands.push_back(std::make_unique<ProductImportCommand>());
    commands.push_back(std::make_unique<ProductListCommand>());
    commands.push_back(std::make_unique<ItemShowCommand>());
    commands.push_back(std::make_unique<ItemHistoryCommand>());
    commands.push_back(std::make_unique<ItemInspectionsCommand>());
    commands.push_back(std::make_unique<ItemTreeCommand>());
    commands.push_back(std::make_unique<LedgerVerifyCommand>());
    commands.push_back(std::make_unique<LedgerRebuildCommand>());
    commands.push_back(std::make_unique<LedgerBackupCommand>());
    commands.push_back(std::make_unique<LedgerRestoreCommand>());
    commands.push_back(std::make_unique<LedgerDrillCommand>());

    // documents
    commands.push_back(std::make_unique<HashCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<DocumentListCommand>());
    commands.push_back(std::make_unique<DocumentShowCommand>());
    commands.push_back(std::make_unique<DocumentExportCommand>());
    commands.push_back(std::make_unique<ExportEventsCommand>());

    // receiving
    commands.push_back(std::make_unique<ShipmentListCommand>());
    commands.push_back(std::make_unique<ShipmentShowCommand>());
    commands.push_back(std::make_unique<ShipmentExportCommand>());
    commands.push_back(std::make_unique<ReceiptOpenCommand>());
    commands.push_back(std::make_unique<ReceiptPolicyCommand>());
    commands.push_back(std::make_unique<ReceiptScanCommand>());
    commands.push_back(std::make_unique<ReceiptRegisterCommand>());
    commands.push_back(std::make_unique<ReceiptHoldCommand>());
    commands.push_back(std::make_unique<ReceiptUnsealCommand>());
    commands.push_back(std::make_unique<ReceiptSealCommand>());
    commands.push_back(std::make_unique<ReceiptUndoCommand>());
    commands.push_back(std::make_unique<ReceiptAcknowledgeCommand>());
    commands.push_back(std::make_unique<ReceiptShowCommand>());
    commands.push_back(std::make_unique<ReceiptExportCommand>());
    commands.push_back(std::make_unique<ReceiptSubmitCommand>());
    commands.push_back(std::make_unique<HoldCommand>());
    commands.push_back(std::make_unique<ReleaseCommand>());
    commands.push_back(std::make_unique<FindCommand>());
    commands.push_back(std::make_unique<RecallListCommand>());
    commands.push_back(std::make_unique<AgeingCommand>());

    // shipping
    commands.push_back(std::make_unique<ShipCommand>());
    commands.push_back(std::make_unique<ShipOpenCommand>());
    commands.push_back(std::make_unique<ShipPicksCommand>());
    commands.push_back(std::make_unique<ShipScanCommand>());
    commands.push_back(std::make_unique<ShipCheckCommand>());
    commands.push_back(std::make_unique<ShipFinishCommand>());
    commands.push_back(std::make_unique<ShipCancelCommand>());
    commands.push_back(std::make_unique<ShipListCommand>());
    commands.push_back(std::make_unique<ShipShowCommand>());
    commands.push_back(std::make_unique<ShipVoidCommand>());
    commands.push_back(std::make_unique<ShipCorrectCommand>());
    commands.push_back(std::make_unique<ShipReceivedCommand>());
    commands.push_back(std::make_unique<ShipPaperCommand>());
    commands.push_back(std::make_unique<TraceCommand>());

    // line: batches
    commands.push_back(std::make_unique<BatchOpenCommand>());
    commands.push_back(std::make_unique<BatchApproveCommand>());
    commands.push_back(std::make_unique<BatchShowCommand>());
    commands.push_back(std::make_unique<BatchListCommand>());
    commands.push_back(std::make_unique<BatchClearCommand>());
    commands.push_back(std::make_unique<BatchCardsCommand>());
    commands.push_back(std::make_unique<BatchStartCommand>());
    commands.push_back(std::make_unique<BatchStopCommand>());
    commands.push_back(std::make_unique<BatchResumeCommand>());
    commands.push_back(std::make_unique<BatchShiftCommand>());
    commands.push_back(std::make_unique<BatchNoteCommand>());
    commands.push_back(std::make_unique<BatchCorrectCommand>());
    commands.push_back(std::make_unique<BatchCancelCommand>());
    commands.push_back(std::make_unique<BatchReconcileCommand>());
    commands.push_back(std::make_unique<BatchCloseCommand>());
    commands.push_back(std::make_unique<BatchReportCommand>());
    commands.push_back(std::make_unique<BatchCompareCommand>());
    commands.push_back(std::make_unique<BatchImportCommand>());
    commands.push_back(std::make_unique<TransformCommand>());
    commands.push_back(std::make_unique<BatchSourceCommand>());

    // labels
    commands.push_back(std::make_unique<LabelRenderCommand>());
    commands.push_back(std::make_unique<LabelListCommand>());
    commands.push_back(std::make_unique<LabelCheckCommand>());
    commands.push_back(std::make_unique<LabelSaveCommand>());

    // line: packing
    commands.push_back(std::make_unique<PackCommand>());
    commands.push_back(std::make_unique<UnpackCommand>());
    commands.push_back(std::make_unique<RepackCommand>());
    commands.push_back(std::make_unique<SwapCommand>());
    commands.push_back(std::make_unique<EndCommand>(ledger::End::Sampled));
    commands.push_back(std::make_unique<EndCommand>(ledger::End::Destroyed));
    commands.push_back(std::make_unique<EndCommand>(ledger::End::Decommissioned));
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<PackingSetCommand>());
    commands.push_back(std::make_unique<PackingShowCommand>());
    commands.push_back(std::make_unique<PackingListCommand>());
    commands.push_back(std::make_unique<PackingCancelCommand>());
    commands.push_back(std::make_unique<PackingCheckCommand>());

    // line: numbers
    commands.push_back(std::make_unique<PoolAddCommand>());
    commands.push_back(std::make_unique<PoolImportCommand>());
    commands.push_back(std::make_unique<PoolListCommand>());
    commands.push_back(std::make_unique<PoolShowCommand>());
    commands.push_back(std::make_unique<PoolChangeCommand>());
    commands.push_back(std::make_unique<PoolReturnCommand>());
    commands.push_back(std::make_unique<PoolExportCommand>());
    commands.push_back(std::make_unique<CommissionCommand>());

    // line: inspection
    commands.push_back(std::make_unique<InspectCommand>());
    commands.push_back(std::make_unique<InspectConfirmCommand>());
    commands.push_back(std::make_unique<InspectRemovedCommand>());
    commands.push_back(std::make_unique<InspectImportCommand>());
    commands.push_back(std::make_unique<InspectRulesCommand>());
    commands.push_back(std::make_unique<ChallengeCommand>());

    // identification
    commands.push_back(std::make_unique<IdentifyCommand>());

    // vision
    commands.push_back(std::make_unique<DecodeCommand>());

    // printing
    commands.push_back(std::make_unique<PrinterAddCommand>());
    commands.push_back(std::make_unique<PrinterListCommand>());
    commands.push_back(std::make_unique<PrinterStatusCommand>());
    commands.push_back(std::make_unique<PrinterTestCommand>());
    commands.push_back(std::make_unique<PrinterRemoveCommand>());
    commands.push_back(std::make_unique<PrinterChooseCommand>());
    commands.push_back(std::make_unique<PrintCommand>());
    commands.push_back(std::make_unique<PrintListCommand>());
    commands.push_back(std::make_unique<PrintShowCommand>());
    commands.push_back(std::make_unique<PrintConfirmCommand>());
    commands.push_back(std::make_unique<PrintVoidCommand>());
    commands.push_back(std::make_unique<PrintPauseCommand>());
    commands.push_back(std::make_unique<PrintResumeCommand>());
    commands.push_back(std::make_unique<PrintCancelCommand>());
    commands.push_back(std::make_unique<PrintReplaceCommand>());

    // partners: routes
    commands.push_back(std::make_unique<SecretSetCommand>());
    commands.push_back(std::make_unique<SecretListCommand>());
    commands.push_back(std::make_unique<SecretRemoveCommand>());
    commands.push_back(std::make_unique<ClockMeasureCommand>());
    commands.push_back(std::make_unique<ClockListCommand>());
    commands.push_back(std::make_unique<ServeCommand>());
    commands.push_back(std::make_unique<ServeTokenCommand>());
    commands.push_back(std::make_unique<ServeTokensCommand>());
    commands.push_back(std::make_unique<ServeRevokeCommand>());

    // partners
    commands.push_back(std::make_unique<PartnerAddCommand>());
    commands.push_back(std::make_unique<PartnerListCommand>());
    commands.push_back(std::make_unique<PartnerShowCommand>());
    commands.push_back(std::make_unique<PartnerTestCommand>());
    commands.push_back(std::make_unique<PartnerTrialCommand>());
    commands.push_back(std::make_unique<PartnerReadCommand>());
    commands.push_back(std::make_unique<PartnerLiveCommand>());
    commands.push_back(std::make_unique<PartnerPauseCommand>());
    commands.push_back(std::make_unique<PartnerRemoveCommand>());
    commands.push_back(std::make_unique<SyncOnceCommand>());
    commands.push_back(std::make_unique<SyncWatchCommand>());
    commands.push_back(std::make_unique<OutboxListCommand>());
    commands.push_back(std::make_unique<OutboxShowCommand>());
    commands.push_back(std::make_unique<OutboxRetryCommand>());
    commands.push_back(std::make_unique<OutboxHoldCommand>());
    commands.push_back(std::make_unique<OutboxResolveCommand>());
    commands.push_back(std::make_unique<InboxListCommand>());
    commands.push_back(std::make_unique<InboxShowCommand>());
    commands.push_back(std::make_unique<InboxTakeCommand>());
    commands.push_back(std::make_unique<InboxAnswerCommand>());
    commands.push_back(std::make_unique<InboxResolveCommand>());
    commands.push_back(std::make_unique<CoverageCommand>());
    commands.push_back(std::make_unique<VerificationAnswerCommand>());
    commands.push_back(std::make_unique<VerificationNoteCommand>());
    commands.push_back(std::make_unique<VerificationWaitingCommand>());
    commands.push_back(std::make_unique<VerificationDropCommand>());
    commands.push_back(std::make_unique<VerificationListCommand>());
    commands.push_back(std::make_unique<VerificationTokenCommand>());
    commands.push_back(std::make_unique<VerificationTokensCommand>());
    commands.push_back(std::make_unique<VerificationRevokeCommand>());

    // exceptions with partners
    commands.push_back(std::make_unique<ExceptionListCommand>());
    commands.push_back(std::make_unique<ExceptionShowCommand>());
    commands.push_back(std::make_unique<ExceptionOpenCommand>());
    commands.push_back(std::make_unique<ExceptionChangeCommand>());
    commands.push_back(std::make_unique<ExceptionAttachCommand>());
    commands.push_back(std::make_unique<ExceptionSendCommand>());
    commands.push_back(std::make_unique<ExceptionAnswerCommand>());
    commands.push_back(std::make_unique<ExceptionResolveCommand>());
    commands.push_back(std::make_unique<ExceptionExportCommand>());

    // demo
    commands.push_back(std::make_unique<DemoCommand>());

    return commands;
}

bool isForOneClient(const Command &command)
{
    static const QSet<QString> verbs { QStringLiteral("item"), QStringLiteral("hash"), QStringLiteral("export"),
        QStringLiteral("hold"), QStringLiteral("release"), QStringLiteral("find"), QStringLiteral("recall"),
        QStringLiteral("batch"), QStringLiteral("transform"), QStringLiteral("label"), QStringLiteral("pack"),
        QStringLiteral("unpack"), QStringLiteral("repack"), QStringLiteral("swap"), QStringLiteral("sample"),
        QStringLiteral("destroy"), QStringLiteral("decommission"), QStringLiteral("undo"), QStringLiteral("packing"),
        QStringLiteral("pool"), QStringLiteral("commission"), QStringLiteral("inspect"), QStringLiteral("challenge"),
        QStringLiteral("identify"), QStringLiteral("decode"), QStringLiteral("printer"), QStringLiteral("print"),
        QStringLiteral("clock"), QStringLiteral("coverage"), QStringLiteral("demo") };
    return verbs.contains(command.name().section(u' ', 0, 0)) || command.name() == QLatin1StringView("site info")
        || command.name() == QLatin1StringView("site init");
}

bool isWithoutSerials(const Command &command)
{
    static const QSet<QString> groups { QStringLiteral("site"), QStringLiteral("product"), QStringLiteral("clock"),
        QStringLiteral("coverage"), QStringLiteral("printer"), QStringLiteral("sync"), QStringLiteral("hash"),
        QStringLiteral("identify"), QStringLiteral("decode"), QStringLiteral("demo"), QStringLiteral("import") };
    static const QSet<QString> verbs { QStringLiteral("ledger verify"), QStringLiteral("ledger rebuild"),
        QStringLiteral("ledger drill"), QStringLiteral("document list"), QStringLiteral("find"),
        QStringLiteral("recall list"), QStringLiteral("shipment list"), QStringLiteral("shipment show"),
        QStringLiteral("receipt open"), QStringLiteral("receipt policy"), QStringLiteral("receipt show"),
        QStringLiteral("ship list"), QStringLiteral("batch open"), QStringLiteral("batch approve"),
        QStringLiteral("batch show"), QStringLiteral("batch list"), QStringLiteral("batch import"),
        QStringLiteral("batch clear"), QStringLiteral("batch start"), QStringLiteral("batch stop"),
        QStringLiteral("batch resume"), QStringLiteral("batch shift"), QStringLiteral("batch note"),
        QStringLiteral("batch cancel"), QStringLiteral("pool add"), QStringLiteral("pool list"),
        QStringLiteral("pool show"), QStringLiteral("pool change"), QStringLiteral("label list"),
        QStringLiteral("label save"), QStringLiteral("label check"), QStringLiteral("inspect rules"),
        QStringLiteral("packing set"), QStringLiteral("print list"), QStringLiteral("print pause"),
        QStringLiteral("print resume"), QStringLiteral("partner list"), QStringLiteral("partner show"),
        QStringLiteral("partner test"), QStringLiteral("outbox list"), QStringLiteral("outbox retry"),
        QStringLiteral("outbox hold"), QStringLiteral("inbox list"), QStringLiteral("verification tokens"),
        QStringLiteral("serve tokens") };
    return groups.contains(command.name().section(u' ', 0, 0)) || verbs.contains(command.name());
}

} // namespace packledger::cli
