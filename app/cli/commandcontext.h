#pragma once

#include "access/session.h"
#include "base/clock.h"
#include "base/progress.h"
#include "bootstrap/exitstatus.h"
#include "bootstrap/options.h"
#include "bootstrap/output.h"
#include "labels/templatelibrary.h"
#include "ledger/site.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace packledger::cli {

using bootstrap::ExitStatus;

/// What a command works with: the shared options, the output, the clock, and the site that the options name. Lives as
/// long as the command runs.
class CommandContext
{
public:
    CommandContext(const bootstrap::Options &options, bootstrap::Output &output, const Clock &clock)
        : m_options(options)
        , m_output(output)
        , m_clock(clock)
    {
    }

    [[nodiscard]] const bootstrap::Options &options() const { return m_options; }
    [[nodiscard]] bootstrap::Output &output() { return m_output; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The label templates of the site.
    [[nodiscard]] labels::TemplateLibrary templates() const
    {
        return labels::TemplateLibrary(m_options.site + QStringLiteral("/labels"));
    }

    /// Reports "what: done of total" on standard error while the work goes on, where --progress was
    /// given; else reports nothing. Stops the work when nobody takes the output any more.
    [[nodiscard]] Progress progress(const QString &what);

    /// Whoever works at the command line: --operator, else the name the system knows; with what the site lets them do,
    /// where it opens.
    [[nodiscard]] access::Session person();

    /// The verb handles the goods of all clients: the site does not open for whoever is limited to one.
    void closeToClients() { m_isClosedToClients = true; }

    /// The verb shows single serial numbers: the site does not open for whoever may see none, and the journal has that
    /// `what` was refused.
    void closeWithoutSerials(const QString &what) { m_serialsShown = what; }
    /// The same for a part of a verb. Fails with access.serials-hidden.
    [[nodiscard]] Result<void> admitSerials(const QString &what);
    /// Whether the person may see single serial numbers: else the verb shows totals.
    [[nodiscard]] bool showsSerials() { return !person().seesTotalsAlone(); }

    /// The site, opened at the first call: what only misuses a verb opens none. Fails as ledger::Site::open(), and with
    /// access.other-client and access.serials-hidden.
    [[nodiscard]] Result<ledger::Site *> site();
    /// Hands the site to the job, which answers a Result; or why the site does not open.
    template <typename Job>
    [[nodiscard]] auto inSite(Job &&job) -> decltype(job(std::declval<ledger::Site &>()))
    {
        const Result<ledger::Site *> opened = site();
        if (!opened)
            return fail(opened.error());
        return job(**opened);
    }
    /// The same for a job in the site's ledger, as ledger::Ledger::read() and write() have it. A job that takes a
    /// second argument is told who the site is (ledger::SiteIdentity).
    template <typename Job>
    [[nodiscard]] auto read(Job &&job)
    {
        return inSite([&](ledger::Site &open) {
            return open.ledger().read([&](ledger::View &view) { return told(job, view, open.identity()); });
        });
    }
    template <typename Job>
    [[nodiscard]] auto write(Job &&job)
    {
        return inSite([&](ledger::Site &open) {
            return open.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return told(job, transaction, open.identity()); });
        });
    }

    /// Ends a verb whose answer is a fact, or some: prints them, each with the sentence made of it, or the failure.
    using Sentence = std::function<QString(const QJsonObject &)>;
    [[nodiscard]] ExitStatus answer(const Result<QJsonObject> &fact, const Sentence &sentence = {});
    [[nodiscard]] ExitStatus answer(const Result<std::vector<QJsonObject>> &facts, const Sentence &sentence = {});

    /// Prints the failure and tells the exit status that belongs to it.
    [[nodiscard]] ExitStatus failed(const Error &error);
    /// Prints that the verb was called wrongly: `problem` completes "The command was not understood: …".
    [[nodiscard]] ExitStatus misused(const QString &problem);

private:
    template <typename Job, typename Door>
    static auto told(Job &job, Door &door, const ledger::SiteIdentity &site)
    {
        if constexpr (std::is_invocable_v<Job &, Door &, const ledger::SiteIdentity &>)
            return job(door, site);
        else
            return job(door);
    }

    const bootstrap::Options &m_options;
    bootstrap::Output &m_output;
    const Clock &m_clock;
    std::optional<ledger::Site> m_site;
    access::Session m_person;
    bool m_isClosedToClients = false;
    QString m_serialsShown; ///< by the verb; empty: none
    std::optional<Error> m_refusal; ///< once is enough: the journal has it
};

} // namespace packledger::cli
