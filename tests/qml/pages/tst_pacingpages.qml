// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "PacingPages"
    when: windowShown
    visible: true
    width: 360
    height: 780

    TestBench {
        id: bench
    }
    Component {
        id: logPage

        PacingLogPage {
            width: 360
            height: 780
            log: bench.app.pacingLog
        }
    }
    Component {
        id: reviewPage

        ReviewPage {
            width: 360
            height: 780
            review: bench.app.review
        }
    }
    SignalSpy {
        id: logRequested

        signalName: "logRequested"
    }

    function test_anEmptyLogSaysWhatBeginsIt(): void {
        const page = createTemporaryObject(logPage, testCase) as PacingLogPage;
        bench.settle(page);
        verify(bench.names(page).some(name => name.startsWith("Nothing has been decided yet")));
        verify(!bench.byName(page, "Save as JSON"));
    }

    function test_aDayOpensAndClosesByTap(): void {
        bench.app.today.setBadDay(true);
        const page = createTemporaryObject(logPage, testCase) as PacingLogPage;
        bench.settle(page);
        const row = bench.byNameStart(page, "Today.");
        verify(row);
        verify(!bench.names(page).includes("Rules"));
        mouseClick(row);
        bench.settle(page);
        verify(bench.names(page).includes("What they saw"));
        compare(bench.smallTargets(page), []);
        bench.app.today.setBadDay(false);
    }

    function test_theReviewLeadsToTheLog(): void {
        const page = createTemporaryObject(reviewPage, testCase) as ReviewPage;
        logRequested.target = page;
        bench.settle(page);
        mouseClick(bench.byName(page, "Every decision, day by day"));
        compare(logRequested.count, 1);
        compare(bench.smallTargets(page), []);
    }
}
