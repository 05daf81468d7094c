<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop and keep %n minute(s)</source>
        <translation>
            <numerusform>Stop and keep %n minute</numerusform>
            <numerusform>Stop and keep %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailController</name>
    <message numerus="yes">
        <source>eased off %n time(s)</source>
        <translation>
            <numerusform>eased off %n time</numerusform>
            <numerusform>eased off %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionEndController</name>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n minute.</numerusform>
            <numerusform>%n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayController</name>
    <message numerus="yes">
        <source>minute(s) left</source>
        <extracomment>follows a big number that stands above it</extracomment>
        <translation>
            <numerusform>minute left</numerusform>
            <numerusform>minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) today</source>
        <translation>
            <numerusform>minute today</numerusform>
            <numerusform>minutes today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>number of sessions</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>short for minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>short for seconds</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 of %n time</numerusform>
            <numerusform>%1 of %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
