/** Written by `npm run docs` from the texts in `test/fixtures/coach/`. */
export const ENGLISH_WEIGHTS = `
-48:thank
-47:thank you
-44:role
-43:you for
-42:0
-41:on 0
-40:0 november|november|our
-39:accountant role|the accountant
-36:again for|interview
-35:conversation|for our|you again
-33:interview on|our conversation|team
-30:likely
-29:conversation on|enjoyed|is likely|our interview|the team|when a
-28:interested in|your time
-27:me on|november i|the interview|the role
-26:accountant|be glad|glad|glad to|i enjoyed|meeting
-25:date|remain|role i|very interested
-24:forward|forward to|have a|i remain|role and|talk|thought|tuesday i
-23:benali|january|ms|new|offer and|pleasure|role do|the new|wanted
-22:0 january|before|dear|enjoyed our|from me|hello|hello ms|look|look forward|looking|ms benali|november do|process|should|spoke|still very|the decision|the offer|very much|wanted to|we met|wish|you need|your offer
-21:a pleasure|and how|and would|are you|candidate|delais|delais du|du|du printemps|enjoy|for meeting|happy|happy to|have decided|hearing|how the|i wish|keep|les|les delais|love|many|may|meeting me|mr|open|printemps|role is|said about|similar|stayed|stayed with|the process|time on|to decide|we spoke|with me|year|your team
-20:on tuesday
-19:a good|a minute|about|about the|an accountant|and for|best|challenge|dear mr|following|have since|home|i can|i did|i wanted|kind|looking for|love to|many thanks|mentioned|minute|note|november about|our talk|pleasure to|the next|touch|went|wish you|would enjoy|would love|you mentioned
-18:for your
-17:a date|a similar|about les|and look|and what|application for|appreciate|as i|away|been thinking|benali thank|challenge i|chance to|check|circumstances|circumstances have|deadlines you|december|decide by|decided to|delighted|delighted to|described|discussed on|enjoyed meeting|ever|expect to|finance|for a|for letting|for telling|have changed|hearing from|help|i appreciate|i came|in touch|interested|involved|join|keen|letting|letting me|like to|may be|my circumstances|my first|need from|new accountant|november could|offer|one|part|please let|remain very|role as|role since|role we|seeing|stay|telling|telling me|the spring|the time|this week|thought i|to have|to hearing|to join|to stay|to talk|to withdraw|welcome|well i|what i|when we|whether the|withdraw|work from|works|would like|would you|writing about|you described|you very
-15:another|as|decision is|on|since|spring
-14:0 0|0 december|a challenge|a lot|a moment|about an|about your|accept your|accepted|accepted another|accountant position|am delighted|am following|am sorry|and need|and wanted|another candidate|another offer|another role|anything else|ask|attached|be considered|be made|before then|benali this|best wishes|bring|by 0|came away|candidate i|closer|closer to|compare|contract|course|deadlines and|deadlines stayed|decides|decision will|described are|dubois about|even more|firm|first choice|following up|for an|from|from home|goodbye|has been|have accepted|have received|hope to|hoped|hoped to|i look|is anne|is involved|join the|last tuesday|let you|lot|me in|meeting the|met in|minute what|moment|most|moved|mr thompson|news on|next steps|note to|november how|of 0|of a|of course|on date|on our|other candidates|part of|planning|printemps stayed|process works|received|remain interested|salary|say that|short|side|since then|software|spoke in|stage|steps|still interested|still open|summer|talk about|team if|thanks again|the candidates|the chance|the salary|the summer|the work|then i|there is|things stand|this spring|thompson|throughout|time and|to check|to let|to say|to the|too|tuesday and|up on|very happy|we|what would|when the|where things|which|which is|who decides|who is|wishes|wishes anne|withdraw my|wondered|works who|would welcome|years|you about|you expect|you goodbye|you hoped|you think
-13:am still|deadlines|do you|for the|in|much|spring deadlines|very
-12:a decision|tuesday|would be
-11:again|from you|me know
-10:0 thank|a role|a second|accept it|accept the|accountant to|achieved|achieved by|after careful|again this|ago|agreed|all the|am disappointed|am looking|am writing|an enjoyable|and have|and kindness|and see|and thought|and to|and wondered|and your|another round|any time|appeals|appeals to|appreciate that|are looking|around|arrive|as agreed|as ever|as interested|as my|at any|at each|at my|audit|available|be happy|be part|be possible|be useful|been any|being|being so|by then|can reach|care|care you|careful|careful thought|case|changed and|changed thank|check in|choice would|close|closed|closing|closings|colleague|compare with|completed|completed my|contribute|conversation and|conversation last|conversation of|could i|current|cv|date for|date i|deadlines in|december yours|decided not|decides and|demanding|disappointed but|does the|each|easy|else you|enjoyable|every success|exactly|expecting|explain|explain how|explaining|finance team|fit|following our|for in|for seeing|for showing|good fit|has the|has there|have achieved|have any|have chosen|have thought|help with|helpful|home thank|hope we|hour|how did|how does|i compare|i keep|i learned|i work|i wrote|if not|if you|in mind|in november|interested has|is exactly|is no|is still|it still|january please|just a|keen on|keep in|keep thinking|kind to|kindness|know that|larger|last year|learn|learned|learned a|load|looking forward|make a|me about|me and|me around|me before|me when|meet again|mentioned that|met on|month i|more about|much looking|my current|my updated|need anything|next|not to|november and|november did|november have|november you|of challenge|offer after|offer as|offer which|office|on track|on your|once more|one thing|people|planning to|please accept|please find|pleasure i|position and|possible|reach me|reach you|really enjoyed|received another|recruitment|reporting|reporting and|rest|rest of|role if|role my|role the|role which|round|second|seeing me|send|share|should i|showing|showing me|signed|similar role|since moved|since we|sound demanding|start date|start on|starting|starting on|stay in|stay where|step|still on|success|such|take another|take time|talk again|talk on|team and|the best|the care|the closing|the contract|the load|the part|the recruitment|the rest|the signed|the timetable|then|there a|there been|these|these things|thing|things take|think about|this role|thompson thank|through|time|time the|time this|time to|timetable|to hear|to help|to hire|to learn|to starting|to take|to thank|to what|to work|to your|took|track|two closings|understand it|up i|updated|updated cv|used|useful|very keen|want the|week about|week has|welcome the|well|went well|were|what the|what time|whenever|which may|with a|withdrawal|work i|work on|wrote|wrote to|yesterday|you all|you be|you did|you may|you planning|you took|you want|you were|your kind|your role|your side
-9:for|of the|tell|to accept|you and
-8:know when|still
-7:accept|am very|in the|last week|meet|met|position|start|tell me|where|you know|you tell
-6:application|discussed|hear from|much for|my application|on the|things|thinking|thinking about|tuesday the|was a|we discussed|whether
-5:thanks|week|what you
-4:am|and the|changed|do|first|how|i am|i hope|i would|let|meet you|might|that i|the|them|to meet|week i|writing|you have|you on
-3:be|decision|it was|news|said|there|to|when|who
-2:able|able to|anne|anne dubois|by the|candidates|choice|come|deadlines sound|dubois|good|know|last|message|need to|reach|sound|that|that you|to me|tuesday what|which i|with the|would|you said
-1:and|could you|did|is|more|of|with|work|you
1:a|been made|call|can|considered|decide|decision been|did i|disappointed|does|every|gave|great|hard|has a|hope the|i really|is it|like a|long|made|say|so much|sound like|stand|think i|time i|to see|understand|want|will be|writing to
2:anything|been|but|came|did not|has|i have|see|think|to you|what|you can|you i
3:all|and i|at|is the|please|so|to be
4:a week|along|another position|are|be able|been a|can be|chance|chosen|days|else|end|everything|expect|found|from the|further|gave me|have|hear|hire|i could|i left|is a|job i|just|kindly|know what|know where|left|march|me so|me what|move|no|once|over|qualified|realise|sorry to|the start|thursday|time you|to answer|to give|told|try|us|where i|you gave|yours
5:by|could|have been|is there|when you
6:after|hope|it has|month|really|so i|the end|the other|way
7:even|it|sorry|up|will decide
8:an|any|my|take
9:this|will
10:a chance|a great|a word|am not|an email|are going|at all|back to|be a|believe|business|busy|call me|change|company|copy|day|decision i|did the|did you|director|do i|does it|down|end of|expected|for you|from a|go|going|going to|grateful|had|heart|here|hold|hope you|how a|how i|how long|i realise|i will|in your|into|is going|is my|is what|it i|it take|it up|job and|know i|know you|long does|made the|make|making|me an|me back|me for|me i|monday|my answer|my last|never|news about|not get|not i|nothing|now have|on hold|on monday|on you|only|others|phone|please do|put into|quickly|reached|read|recruit|regret|reply by|said i|saved|saved us|simple|some|somebody|something|started|takes|that is|that the|the month|the trouble|the way|to go|to know|to reach|to reply|to turn|told me|trouble|tuesday you|turn|two|wait to|was|what did|what is|with you|work with|would have|would move|you do|you had|you let|you put|you will
11:not
12:now|other|you are
13:and you|back
14:give|had a|i know|mind|the job|this is
15:decided|job
16:again i|already|because|experience|family|feel|for this|give me|hiring|how you|i expect|i think|interviews|it is|me have|person|put|straight|there any|this was|tomorrow|wait|was i|week and|when will|will not|will take|word|work for|yes|yet|you to
18:answer by|get|your decision
19:cannot|difference|for me|i need|than|the difference|what made|why|will you
20:answer|i was
21:find
22:by friday|clearly|email|have you|nobody|of my|or|out
24:friday|reply|three|weeks
27:an answer
28:you decided
30:a blast|a reply|a shout|a two|and this|anyone|are my|awesome|be honest|blast|both|bothered|bothered to|by tomorrow|clearly did|could have|could not|courtesy to|crossed|deserve|do not|email i|everywhere|everywhere and|expect an|find it|fingers|fingers crossed|friday i|get back|gimme|gimme a|gonna|guys|had the|has had|has now|have written|hiring me|honest i|i do|i feel|i suppose|if i|job fingers|job was|job would|less|lie|life|life i|line|lol|me a|me again|monday it|must be|my life|not had|not read|now been|of an|or no|out of|please consider|re|read my|rejected|rejection|rock|s|s up|sent|shout|someone|strongest|strongest person|super|suppose|the courtesy|the strongest|third|to consider|to pay|today|twice|two line|unfair|up with|up your|way you|weeks and|what s|why was|would work|written|yes or|you clearly|you find|you guys|you re
34:at the|courtesy|gone|have not|hey|hey nadia|honest|honestly|last hope|more than|nobody has|pay|t|three weeks|to get|without|would hear|your mind
37:and nobody|better|consider|consider me|i find|i m|i must|m|must|nadia|you could
40:this job
`
