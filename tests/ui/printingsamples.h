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
    printer("Office", "cups:Office · RASTER · 600 dpi", Tone::Accepted, "there");
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

} // namespace packledger::test
