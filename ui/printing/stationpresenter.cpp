#include "printing/stationpresenter.h"

#include "labels/templatelibrary.h"
#include "ledger/linestores.h"
#include "workflow/labeltemplates.h"

#include <QLocale>

#include <array>

namespace packledger::printing {

using ledger::Level;
using site::Choice;
using site::OptionRow;
using workflow::PrintChoice;
using workflow::PrintMoment;

namespace {

constexpr std::array levels { Level::Unit, Level::Bundle, Level::Case, Level::Pallet };

labels::LabelLevel labelLevelOf(Level level)
{
    switch (level) {
    case Level::Unit:
        return labels::LabelLevel::Unit;
    case Level::Bundle:
        return labels::LabelLevel::Bundle;
    case Level::Case:
        return labels::LabelLevel::Case;
    case Level::Pallet:
        break;
    }
    return labels::LabelLevel::Pallet;
}

QString wordOf(Level level)
{
    switch (level) {
    case Level::Unit:
        return StationPresenter::tr("Packs");
    case Level::Bundle:
        return StationPresenter::tr("Bundles");
    case Level::Case:
        return StationPresenter::tr("Cases");
    case Level::Pallet:
        break;
    }
    return StationPresenter::tr("Pallets");
}

QString keyOf(const char *what, Level level)
{
    return QStringLiteral("%1.%2").arg(QLatin1StringView(what), QLatin1StringView(ledger::nameOf(level)));
}

/// What a station can choose from, and what it has chosen.
struct Told
{
    std::vector<Choice> printers;
    std::array<std::vector<Choice>, levels.size()> templates;
    std::array<PrintChoice, levels.size()> choices;
};

std::vector<OptionRow> optionsOf(const Told &told)
{
    std::vector<OptionRow> rows;
    for (size_t i = 0; i < levels.size(); ++i) {
        const Level level = levels[i];
        const PrintChoice &choice = told.choices[i];
        std::vector<Choice> printers { { QString(), StationPresenter::tr("none") } };
        printers.insert(printers.end(), told.printers.begin(), told.printers.end());
        rows.push_back({ keyOf("printer", level), StationPresenter::tr("%1: printer").arg(wordOf(level)), {},
            choice.printer, printers, {} });
        if (choice.printer.isEmpty())
            continue;
        std::vector<Choice> templates { { QString(), StationPresenter::tr("the usual one") } };
        templates.insert(templates.end(), told.templates[i].begin(), told.templates[i].end());
        rows.push_back({ keyOf("template", level), StationPresenter::tr("%1: label").arg(wordOf(level)), {},
            choice.labelTemplate, templates, {} });
        rows.push_back({ keyOf("language", level), StationPresenter::tr("%1: words in").arg(wordOf(level)), {},
            choice.language.isEmpty() ? QStringLiteral("en") : choice.language, languageChoices(), {} });
        if (level == Level::Unit)
            continue;
        rows.push_back({ keyOf("when", level), StationPresenter::tr("%1: printed").arg(wordOf(level)), {},
            QLatin1StringView(nameOf(choice.moment)),
            { { QStringLiteral("opened"), StationPresenter::tr("When opened") },
                { QStringLiteral("full"), StationPresenter::tr("When full") },
                { QStringLiteral("asked"), StationPresenter::tr("Only with F9") } },
            {} });
    }
    return rows;
}

} // namespace

std::vector<Choice> templateChoices(ledger::View &view, const QString &siteFolder, Level level)
{
    std::vector<Choice> choices;
    for (const labels::TemplateLibrary::Entry &entry :
        workflow::templatesInForce(view, labels::TemplateLibrary(siteFolder + QStringLiteral("/labels")))) {
        // A shipping case may carry the logistic label of a pallet, and the other way round.
        const bool fits = entry.read
            && (entry.read->level == labelLevelOf(level)
                || (level == Level::Case && entry.read->level == labels::LabelLevel::Pallet));
        if (fits)
            choices.push_back({ entry.name, entry.name });
    }
    return choices;
}

std::vector<Choice> languageChoices()
{
    return { { QStringLiteral("en"), QStringLiteral("English") }, { QStringLiteral("de"), QStringLiteral("Deutsch") },
        { QStringLiteral("es"), QStringLiteral("Español") }, { QStringLiteral("fr"), QStringLiteral("Français") } };
}

std::vector<Choice> printerChoices(ledger::View &view)
{
    std::vector<Choice> choices;
    for (const ledger::PrinterRow &printer : view.line().printing.printers())
        choices.push_back({ printer.name, printer.name });
    return choices;
}

StationPresenter::StationPresenter(common::LedgerService &ledger, QByteArray station, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_station(std::move(station))
{
    m_state.station = QString::fromUtf8(m_station);
}

void StationPresenter::refresh()
{
    m_ledger.run(
        this,
        [station = m_station](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Told> {
                Told told;
                told.printers = printerChoices(view);
                for (size_t i = 0; i < levels.size(); ++i) {
                    told.templates[i] = templateChoices(view, site.folder(), levels[i]);
                    told.choices[i] = workflow::printChoice(view, station, levels[i]);
                }
                return told;
            });
        },
        [this](const Result<Told> &told) {
            if (!told)
                return Q_EMIT failed(told.error());
            for (size_t i = 0; i < levels.size(); ++i)
                m_choices.insert(int(levels[i]), told->choices[i]);
            m_state.hasPrinters = !told->printers.empty();
            m_state.options = optionsOf(*told);
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
}

void StationPresenter::enterOption(const QString &key, const QString &value)
{
    for (const Level level : levels) {
        PrintChoice choice = m_choices.value(int(level));
        if (key == keyOf("printer", level))
            choice.printer = value;
        else if (key == keyOf("template", level))
            choice.labelTemplate = value;
        else if (key == keyOf("language", level))
            choice.language = value;
        else if (key == keyOf("when", level))
            choice.moment = workflow::printMomentNamed(value.toLatin1()).value_or(choice.moment);
        else
            continue;
        m_ledger.run(
            this,
            [station = m_station, person = m_session, level, choice](ledger::Site &site) {
                return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                    return workflow::choosePrint(transaction, person, station, level, choice);
                });
            },
            [this](const Result<void> &kept) {
                if (!kept)
                    Q_EMIT failed(kept.error());
                refresh();
            });
    }
}

} // namespace packledger::printing
