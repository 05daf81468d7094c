// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** Opens the pages between a person and their therapist, on top of what is shown; part of Pages.qml. */
Item {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages
    /** The page that is shown, for its wishes. */
    property alias page: wishes.target
    /** Nobody's, until the first of these pages is opened. */
    property TherapistController therapist: null

    /** A code for another device, with the way on below it if `nextText` says one. */
    function openCode(code: CodeController, nextText: string): void {
        root.pages.show("therapist/CodePage.qml", "code", {
            "code": code,
            "nextText": nextText
        });
    }

    function openScan(scan: ScanController): void {
        root.pages.show("therapist/ScanPage.qml", "scan", {
            "scan": scan
        });
    }

    /** My therapist. */
    function openTherapist(): void {
        d.begin();
        root.therapist.open();
        root.pages.show("therapist/TherapistPage.qml", "therapist", {
            "therapist": root.therapist
        });
    }

    function openPair(): void {
        d.begin();
        root.pages.show("therapist/PairPage.qml", "pair", {
            "therapist": root.therapist
        });
    }

    function openOwnCode(): void {
        d.begin();
        root.therapist.showOwnCode();
        root.openCode(root.therapist.code, qsTr("Now scan theirs"));
    }

    function openTheirCode(): void {
        d.begin();
        root.therapist.askForCode();
        root.openScan(root.therapist.scan);
    }

    function openMessage(): void {
        d.begin();
        root.therapist.askForMessage();
        root.openScan(root.therapist.scan);
    }

    function openCompare(): void {
        d.begin();
        root.pages.show("therapist/ComparePage.qml", "compare", {
            "therapist": root.therapist
        });
    }

    /** The program that given() holds: one that waits for a yes, or the one that was taken. */
    function openGiven(): void {
        d.begin();
        root.pages.show("therapist/GivenPage.qml", "given", {
            "given": root.therapist.given
        });
    }

    function openLook(): void {
        d.begin();
        root.pages.show("therapist/GivenLookPage.qml", "given-look", {
            "given": root.therapist.given
        });
    }

    function openReport(): void {
        d.begin();
        root.therapist.beginReport();
        root.pages.show("therapist/ReportPage.qml", "report", {
            "report": root.therapist.report
        });
    }

    /** The report that was made last. */
    function openReportCode(): void {
        d.begin();
        root.openCode(root.therapist.code, "");
    }

    QtObject {
        id: d

        function begin(): void {
            root.therapist = root.pages.app.therapist;
        }

        function leaveScan(): void {
            if (root.pages.currentPage === "scan")
                root.pages.closePage();
        }

        /** Back to the page of the therapist, or to where the first of these pages was opened. */
        function goHome(): void {
            const home = root.pages.find(page => page.objectName === "therapist"); // qmllint disable
            if (home)
                root.pages.goBackTo(home);
            else
                root.pages.closePage();
        }
    }

    Connections {
        function onCompareWanted(): void {
            d.leaveScan();
            root.openCompare();
        }

        function onProgramOffered(): void {
            d.leaveScan();
            root.openGiven();
        }

        function onReceived(): void {
            d.goHome();
        }

        target: root.therapist
    }
    Connections {
        function onUsed(): void {
            root.pages.showTab("today");
        }

        function onDeclined(): void {
            root.pages.closePage();
        }

        target: root.therapist ? root.therapist.given : null
    }

    Connections {
        id: wishes

        function onTherapistRequested(): void {
            root.openTherapist();
        }

        function onPairRequested(): void {
            root.openPair();
        }

        function onOwnCodeRequested(): void {
            root.openOwnCode();
        }

        function onTheirCodeRequested(): void {
            root.openTheirCode();
        }

        function onNextRequested(): void {
            if (root.pages.currentPage === "code") {
                root.pages.closePage();
                root.openTheirCode();
            }
        }

        function onMessageRequested(): void {
            root.openMessage();
        }

        function onComparedRequested(same: bool): void {
            if (same)
                root.therapist.acceptMet();
            else
                root.therapist.refuseMet();
            d.goHome();
        }

        function onGivenRequested(): void {
            root.therapist.showProgram();
            root.openGiven();
        }

        function onLookRequested(): void {
            root.openLook();
        }

        function onUseRequested(): void {
            root.therapist.given.use();
        }

        function onDeclineRequested(): void {
            root.therapist.given.decline();
        }

        function onReportRequested(): void {
            root.openReport();
        }

        function onSendRequested(): void {
            if (root.therapist.report.make())
                root.openReportCode();
        }

        ignoreUnknownSignals: true
    }
}
