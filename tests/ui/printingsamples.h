#pragma once

#include "printing/printingstate.h"

#include <QCoreApplication>

namespace packledger::test {

/// Printers in several conditions, and jobs in all that they can be in; one waits for a scan.
inline printing::PrintingState samplePrinting()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("SampleStates", text); };
    using common::Tone;
    printing::PrintingState state;
    const auto printer = [&](const char *name, const char *url, Tone tone, const char *status) {
        site::DeviceRow row;
        row.id = row.name = QString::fromUtf8(name);
        row.detail = QString::fromUtf8(url);
        row.tone = tone;
        row.status = say(status);
        state.printers.push_back(row);
    };
    printer("Line 1", "tcp://10.0.0.5:9100 · ZPL · 300 dpi", Tone::Stop, "no labels");
    printer("Line 2", "tcp://10.0.0.6:9100 · ZPL · 203 dpi", Tone::Progress, "printing");
    printer("Case packer", "serial:/dev/ttyUSB0?baud=115200 · ZPL · 203 dpi", Tone::Attention, "does not answer");
    printer("Office", "cups:Office · Pictures only · 600 dpi", Tone::Accepted, "there");
    state.chosenPrinter = QStringLiteral("Line 1");
    state.jobs = {
        { 14, QStringLiteral("Job 14 · unit-50x25 · Line 1"),
            QStringLiteral("1,187 of 10,000 printed, 1,186 checked, 1 uncertain, 3 written off"), Tone::Stop,
            say("waits for a scan"), 119, true },
        { 13, QStringLiteral("Job 13 · case-datamatrix · Line 2"), QStringLiteral("12 of 40 printed"), Tone::Progress,
            say("printing"), 300, false },
        { 12, QStringLiteral("Job 12 · pallet-4x6 · Case packer"), QStringLiteral("0 of 1 printed"), Tone::Attention,
            say("stopped"), 0, false },
        { 11, QStringLiteral("Job 11 · unit-50x25 · Line 1"), QStringLiteral("4,980 of 5,000 printed, 4,980 checked"),
            Tone::Accepted, say("all checked"), 996, false },
        { 10, QStringLiteral("Job 10 · unit-20x20 · Line 1"), QStringLiteral("200 of 800 printed"), Tone::Again,
            say("given up"), 250, false },
    };
    state.chosenJob = 14;
    state.instruction = { Tone::Stop,
        say("Make the printer ready and wait until it stands still. Then scan the last good label that came out."),
        say("The printer Line 1 has no labels left. Put a new roll in, then go on.") };
    state.canWriteOff = true;
    state.canCancel = true;
    return state;
}

inline printing::PrintingState samplePrinterForm()
{
    printing::PrintingState state = samplePrinting();
    state.form.isShown = true;
    state.form.number = 1;
    state.form.name = QStringLiteral("Line 3");
    state.form.url = QStringLiteral("tcp://10.0.0.7:9100");
    state.form.language = QStringLiteral("zpl");
    state.form.dpi = QStringLiteral("300");
    state.form.test = { common::Tone::Stop,
        QCoreApplication::translate(
            "SampleStates", "The printer Line 3 cannot be reached. Check that it is switched on, and its cable."),
        {} };
    return state;
}

/// Labels to be printed ahead, for one of two batches.
inline printing::BatchLabelsState sampleBatchLabels()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("BatchLabelsPresenter", text); };
    printing::BatchLabelsState state;
    state.batchName = QStringLiteral("B-2611");
    state.note = { common::Tone::Neutral, QStringLiteral("2,612 numbers have no label yet"),
        QStringLiteral("The order asks for 2,874 more good packs. Further numbers are drawn as they are needed.") };
    const auto choice = [](const char *id) {
        return site::Choice { QString::fromLatin1(id), QString::fromLatin1(id) };
    };
    state.options = {
        { QStringLiteral("batch"), say("Batch"), {}, QStringLiteral("B-2611"), { choice("B-2611"), choice("B-2612") },
            {} },
        { QStringLiteral("count"), say("How many labels"), say("They are printed ahead; each number once."),
            QStringLiteral("100"), {}, {} },
        { QStringLiteral("printer"), say("Printer"), {}, QStringLiteral("Line 1"),
            { choice("Line 1"), choice("Line 2"), choice("Case packer") }, {} },
        { QStringLiteral("template"), say("Label"), {}, QStringLiteral("unit-50x25"),
            { choice("unit-20x20"), choice("unit-50x25") }, {} },
    };
    state.canPrint = true;
    return state;
}

/// A station that prints packs and cases; bundles and pallets are printed elsewhere.
inline printing::StationState sampleStationPrints()
{
    printing::StationState state;
    state.station = QStringLiteral("Line 1");
    state.hasPrinters = true;
    const std::vector<site::Choice> printers { { QString(), QStringLiteral("none") },
        { QStringLiteral("Line 1"), QStringLiteral("Line 1") },
        { QStringLiteral("Case packer"), QStringLiteral("Case packer") } };
    const std::vector<site::Choice> moments { { QStringLiteral("opened"), QStringLiteral("When opened") },
        { QStringLiteral("full"), QStringLiteral("When full") },
        { QStringLiteral("asked"), QStringLiteral("Only with F9") } };
    const std::vector<site::Choice> cases { { QString(), QStringLiteral("the usual one") },
        { QStringLiteral("case-datamatrix"), QStringLiteral("case-datamatrix") },
        { QStringLiteral("case-linear"), QStringLiteral("case-linear") } };
    state.options = {
        { QStringLiteral("printer.unit"), QStringLiteral("Packs: printer"), {}, QStringLiteral("Line 1"), printers,
            {} },
        { QStringLiteral("template.unit"), QStringLiteral("Packs: label"), {}, QString(),
            { { QString(), QStringLiteral("the usual one") },
                { QStringLiteral("unit-20x20"), QStringLiteral("unit-20x20") },
                { QStringLiteral("unit-50x25"), QStringLiteral("unit-50x25") } },
            {} },
        { QStringLiteral("printer.bundle"), QStringLiteral("Bundles: printer"), {}, QString(), printers, {} },
        { QStringLiteral("printer.case"), QStringLiteral("Cases: printer"), {}, QStringLiteral("Case packer"), printers,
            {} },
        { QStringLiteral("template.case"), QStringLiteral("Cases: label"), {}, QStringLiteral("case-datamatrix"), cases,
            {} },
        { QStringLiteral("when.case"), QStringLiteral("Cases: printed"), {}, QStringLiteral("full"), moments, {} },
        { QStringLiteral("printer.pallet"), QStringLiteral("Pallets: printer"), {}, QString(), printers, {} },
    };
    return state;
}

/// The labels of a job in all states, one of them chosen to be replaced.
inline printing::JobLabelsState sampleJobLabels()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("JobLabelsPresenter", text); };
    using common::Tone;
    printing::JobLabelsState state;
    state.job = 14;
    state.title = say("Labels of job %1").arg(state.job);
    state.total = 10'000;
    const auto label = [&](qint64 position, const char *code, const char *status, Tone tone) {
        state.labels.push_back({ position, QString::fromLatin1(code), {}, say(status), tone, false, true });
    };
    label(1184, "K7PMHYWN3TXC", "checked", Tone::Accepted);
    label(1185, "3VBDRGQJ82HZ", "checked", Tone::Accepted);
    label(1186, "WMT6ZK9CYPXA", "written off", Tone::Again);
    label(1187, "Q4NRJHB7VDGT", "printed", Tone::Accepted);
    label(1188, "YX2PCKM6ZWH9", "uncertain", Tone::Stop);
    label(1189, "B8TQVRNGJ3DF", "waits", Tone::Neutral);
    label(1190, "HZ7WXCPKM4YT", "waits", Tone::Neutral);
    state.chosen = 1187;
    state.labels[3].isChosen = true;
    state.canReplace = true;
    return state;
}

} // namespace packledger::test
