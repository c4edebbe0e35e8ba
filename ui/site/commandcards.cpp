#include "site/commandcards.h"

#include "scan/commandcard.h"

#include <QCoreApplication>

namespace packledger::site {

using common::Paper; // unqualified: lupdate takes what stands before the function for its class

namespace {

constexpr int trays = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandCards)
};

} // namespace

std::vector<common::PaperOffer> cardOffers()
{
    return { { QStringLiteral("commands"), Text::tr("Command cards"),
                 Text::tr("Undo, hold, damaged, finish: scanned instead of a key, when both hands are full.") },
        { QStringLiteral("trays"), Text::tr("Tray cards"),
            Text::tr("Numbers 1 to 12 for the bench. Scanned, they show what lies in the tray.") } };
}

Paper cardPaper(const QString &offer, const SymbolMaker &symbolOf)
{
    using scan::Command;
    Paper paper;
    const auto add = [&](const scan::CardCommand &command, const QString &word, const QString &text) {
        paper.cards.push_back({ word, text, symbolOf(scan::cardContent(command)) });
    };
    if (offer == QLatin1StringView("trays")) {
        paper.name = QStringLiteral("tray-cards");
        paper.title = Text::tr("Tray cards");
        paper.subtitle = Text::tr("Cut them out and fix one to each tray.");
        for (int tray = 1; tray <= trays; ++tray)
            add({ Command::Tray, tray }, Text::tr("Tray %1").arg(tray), Text::tr("Scan it to see what lies in it."));
        return paper;
    }
    paper.name = QStringLiteral("command-cards");
    paper.title = Text::tr("Command cards");
    paper.subtitle = Text::tr("Keep the sheet beside the scanner. Each card does what its key does.");
    add({ Command::Undo }, Text::tr("Undo last"), Text::tr("Takes the last scan back. The record keeps both."));
    add({ Command::Hold }, Text::tr("Hold"), Text::tr("Puts the pack scanned last aside, in a tray with a number."));
    add({ Command::Damaged }, Text::tr("Damaged"), Text::tr("Puts the pack scanned last aside as damaged."));
    add({ Command::Acknowledge }, Text::tr("Put apart"), Text::tr("Says that you have put the stopped pack apart."));
    add({ Command::Register }, Text::tr("Register"),
        Text::tr("Takes the unknown serial in, with lot and expiry of the pack."));
    add({ Command::Open }, Text::tr("Seal broken"),
        Text::tr("The container scanned last is open: its contents count only once scanned."));
    add({ Command::SealOk }, Text::tr("Seal OK"),
        Text::tr("Says that you looked at the seal of the container scanned last, and that it is whole."));
    add({ Command::Finish }, Text::tr("Finish"), Text::tr("Shows what is short and what is held. Once more: submits."));
    add({ Command::Print }, Text::tr("Print"), Text::tr("Opens the print panel."));
    add({ Command::Queue }, Text::tr("Deliveries"), Text::tr("Back to the queue. The receipt stays open."));
    add({ Command::Help }, Text::tr("Help"), Text::tr("Shows what each key does, and what each shape means."));
    add({ Command::Lock }, Text::tr("Lock"), Text::tr("Locks the station until somebody signs in."));
    return paper;
}

} // namespace packledger::site
